// What every reader of a part of a note needs: its masked text, its lines and its sections.
import type { SectionTree } from './buildSections';
import type { LineIndex } from './LineIndex';

export interface NoteSource {
  /** As maskText made it: same offsets as the note's text. */
  readonly text: string;
  readonly lines: LineIndex;
  readonly tree: SectionTree;
}
