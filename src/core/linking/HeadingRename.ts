// A heading that gets other words.
import type { Note, Section } from '../notes/Note';

export interface HeadingRename {
  /** As it was before. */
  readonly note: Note;
  readonly section: Section;
  /** The new name, as links write it. */
  readonly name: string;
}
