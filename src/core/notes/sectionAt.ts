// The section that governs an offset: the one whose heading is the last at or before it, else the preamble.
import type { Note, Section } from './Note';

export function sectionAt(note: Note, offset: number): Section {
  let low = 0;
  let high = note.sections.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const section = note.sections[middle];
    if (section && section.heading.from <= offset) low = middle + 1;
    else high = middle;
  }
  return note.sections[low - 1] ?? note.preamble;
}
