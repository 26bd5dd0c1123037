// The part of a link behind its note: `#Heading`, with the headings above where the note has several of that name.
import type { Note, Section } from '../notes/Note';

/** Null for a heading that no link can name: one without words. */
export function linkHeading(note: Note, section: Section): string | null {
  const name = linkable(section);
  if (name === '') return null;
  const isOnly = namesOf(note).get(name.toLowerCase()) === 1;
  const above = isOnly || !section.parent || section.parent.isPreamble ? '' : (linkHeading(note, section.parent) ?? '');
  return `${above}#${name}`;
}

/** Obsidian looks a heading up by its words as written, with these characters left out; some of them would end the link. */
function linkable({ rawTitle }: Section): string {
  return rawTitle.replace(/[#^|:%*`\\[\]<>\p{Cc}]+/gu, ' ').replace(/\s+/g, ' ').trim();
}

const counted = new WeakMap<Note, ReadonlyMap<string, number>>();

/** How many headings have each name. A note is asked once for each of its sections, so they are kept with it. */
function namesOf(note: Note): ReadonlyMap<string, number> {
  const known = counted.get(note);
  if (known) return known;
  const names = new Map<string, number>();
  for (const section of note.sections) {
    const name = linkable(section).toLowerCase();
    names.set(name, (names.get(name) ?? 0) + 1);
  }
  counted.set(note, names);
  return names;
}
