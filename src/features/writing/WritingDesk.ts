// What helps its user to write takes from the rest of the program.
import type { Cancel } from '../../core/commands/Cancel';
import type { LiveName } from '../../core/live/LiveName';
import type { LiveKind } from '../../core/placeholders/Placeholder';
import type { WritingTexts } from '../../core/texts/WritingTexts';
import type { CommandWords } from '../../core/writing/CommandWords';
import type { ParsedNotes } from '../../services/ParsedNotes';
import type { Settings } from '../../services/Settings';

export interface WritingDesk {
  readonly names: { list(kind: LiveKind, calledOff: Cancel): Promise<readonly LiveName[]> };
  readonly parsed: ParsedNotes;
  readonly settings: Settings;
  readonly texts: WritingTexts;
  readonly words: CommandWords;
}
