// How many gaps stand in a section and in those below it; null where it is not complete for another reason: nothing is written there.
import type { Note, Section } from '../notes/Note';
import type { Gap } from './Gap';
import { hasContentBelow } from './hasContent';

export function countOpen(note: Note, gaps: readonly Gap[], section: Section): number | null {
  const open = gaps.filter(({ span }) => span.from >= section.heading.from && span.from < section.body.to).length;
  return open === 0 && !hasContentBelow(note, section) ? null : open;
}
