// What the view of gaps stands on.
import type { Texts } from '../../core/texts/Texts';
import type { GapHistory } from '../../services/GapHistory';
import type { NotebookIndex } from '../../services/NotebookIndex';
import type { FixDesk } from './FixDesk';

export interface GapsDesk {
  readonly index: NotebookIndex;
  readonly history: GapHistory;
  readonly fixes: FixDesk;
  readonly texts: Texts;
}
