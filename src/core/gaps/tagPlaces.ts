// Where a workflow tag of one role stands in a note.
import type { Note, Tag } from '../notes/Note';
import type { FoundPlace } from './defineRule';
import { sectionAt } from '../notes/sectionAt';

export function tagPlaces(note: Note, role: Tag['role']): readonly FoundPlace[] {
  return note.tags
    .filter((tag) => tag.role === role)
    .map((tag) => ({ span: tag.span, section: sectionAt(note, tag.span.from), quote: `#${tag.name}` }));
}
