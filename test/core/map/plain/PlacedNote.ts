// A note on the map: which topic stands for it, and which for each of its sections.
import type { Note, Section } from '../../../../src/core/notes/Note';

export interface PlacedNote {
  readonly note: Note;
  readonly noteId: string;
  /** The topic of a section; of an untitled one or of the preamble, the topic that contains it. */
  readonly topicOf: (section: Section) => string;
}
