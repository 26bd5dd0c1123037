// Where a person's own notes speak of a piece of a docker line: an item of a list of commands, or a heading that is about it.
// Titles are read when first asked for, and only those that are short enough to name one thing.
import { nameKey } from '../map/nameKey';
import { subjectOf } from '../map/subjectOf';
import type { Note } from '../notes/Note';
import { conceptsOf } from './conceptsOf';
import type { ExplainedPart } from './ExplainedPart';

export interface OwnPlace {
  readonly path: string;
  /** 1-based. */
  readonly line: number;
  readonly title: string;
}

/** Characters; a longer heading is about more than one thing. */
const LONGEST = 40;

export class OwnPlaceFinder {
  private readonly places = new Map<string, OwnPlace>();

  /** Of several notes that speak of a thing the first says it: put the note at hand first. */
  constructor(notes: Iterable<Note>) {
    for (const note of notes) this.read(note);
  }

  find(part: ExplainedPart): OwnPlace | null {
    const { commands, words } = conceptsOf(part);
    const keys = [...commands.map((name) => `- ${name}`), ...words.map(keyOf)];
    for (const key of keys) {
      const place = this.places.get(key);
      if (place) return place;
    }
    return null;
  }

  private read({ path, commands, sections }: Note): void {
    for (const { name, description, span } of commands) {
      if (description !== '') this.keep(`- ${name}`, { path, line: span.line, title: `${name}: ${description}` });
    }
    for (const { title, heading } of sections) {
      if (title === '' || title.length > LONGEST) continue;
      this.keep(keyOf(title), { path, line: heading.line, title });
      for (const [flag] of title.matchAll(/(?<!\S)--?[a-z][\w-]*/g)) this.keep(keyOf(flag), { path, line: heading.line, title });
    }
  }

  private keep(key: string, place: OwnPlace): void {
    if (key !== '' && !this.places.has(key)) this.places.set(key, place);
  }
}

/** A flag is its own key; words meet in the singular and without what a question puts around them. */
function keyOf(text: string): string {
  if (/^--?[\w-]+$/.test(text)) return text;
  return subjectOf(text).split(' ').map(nameKey).join(' ');
}
