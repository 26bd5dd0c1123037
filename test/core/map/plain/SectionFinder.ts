// Finds the section that the part of a link behind `#` means: its words without punctuation, below the headings named before it.
import { foldText } from '../../../../src/core/notes/foldText';
import type { Note, Section } from '../../../../src/core/notes/Note';

export class SectionFinder {
  private readonly byNote = new Map<Note, ReadonlyMap<string, readonly Section[]>>();

  find(note: Note, subpath: string): Section | null {
    const path = subpath.split('#').map(headingKey).filter((key) => key !== '');
    const sections = this.sectionsOf(note).get(path.at(-1) ?? '') ?? [];
    return sections.find((section) => isBelow(section, path.slice(0, -1))) ?? null;
  }

  private sectionsOf(note: Note): ReadonlyMap<string, readonly Section[]> {
    let byKey = this.byNote.get(note);
    if (!byKey) this.byNote.set(note, (byKey = groupByKey(note.sections)));
    return byKey;
  }
}

function groupByKey(sections: readonly Section[]): ReadonlyMap<string, readonly Section[]> {
  const groups = new Map<string, Section[]>();
  for (const section of sections) {
    const key = headingKey(section.title);
    if (key === '') continue;
    const group = groups.get(key);
    if (group) group.push(section);
    else groups.set(key, [section]);
  }
  return groups;
}

function isBelow(section: Section, path: readonly string[]): boolean {
  let missing = path.length - 1;
  for (let above = section.parent; above && missing >= 0; above = above.parent) {
    if (headingKey(above.title) === path[missing]) missing--;
  }
  return missing < 0;
}

const headingKey = (title: string): string => foldText(title).replace(/[^\p{L}\p{N}]+/gu, ' ').trim();
