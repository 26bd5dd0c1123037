// The headings of a note as links find them; the id of each is its place among the sections. Those without words are left out.
import { headingKey } from '../map/headingKey';
import type { PlacedHeading } from '../map/NoteContribution';
import type { Note, Section } from '../notes/Note';

export function placeHeadings(note: Note): readonly PlacedHeading[] {
  const placed = new Map<Section, PlacedHeading>();
  for (const [at, section] of note.sections.entries()) placed.set(section, { key: headingKey(section.title), parent: section.parent ? (placed.get(section.parent) ?? null) : null, id: String(at) });
  return [...placed.values()].filter(({ key }) => key !== '');
}
