// Which concepts the vault names often and explains nowhere, kept up to date one note at a time, and which note names each of these most.
// Notes are read a while after they changed; what is said of a note is looked up in its text of that moment.
import type { ConceptPlace } from '../core/gaps/ConceptPlace';
import type { ConceptLens } from '../core/map/ConceptLens';
import { isStudied } from '../core/map/isStudied';
import type { NoteConcepts } from '../core/map/NoteConcepts';
import { readNoteConcepts } from '../core/map/readNoteConcepts';
import type { Note } from '../core/notes/Note';
import { languageOf } from '../core/vocabulary/languageOf';
import type { Notebook } from './Notebook';

/** Sections, for a concept to be named often. */
const OFTEN = 5;

interface Reading extends NoteConcepts {
  readonly note: Note;
}

export class VaultConcepts {
  private readonly readings = new Map<string, Reading>();
  /** In how many sections each note names a concept. */
  private readonly namers = new Map<string, Map<string, number>>();
  private readonly explainers = new Map<string, number>();
  private readonly touched = new Set<string>();
  /** Notes that were read and speak of the rule: whether their ignore is needed is known only now. */
  private readonly ignoring = new Set<string>();
  private readonly homes = new Map<string, string>();
  private lens: ConceptLens | null = null;

  /** What is to be read again: notes that are others than those that were read. Under another vocabulary these are all. */
  listChanged({ notes, lens }: Notebook): readonly string[] {
    if (lens !== this.lens) {
      for (const path of [...this.readings.keys()]) this.forget(path);
      this.lens = lens;
    }
    const gone = [...this.readings.keys()].filter((path) => !notes.has(path));
    return [...gone, ...[...notes.values()].filter((note) => this.readings.get(note.path)?.note !== note).map(({ path }) => path)];
  }

  read(path: string, { notes }: Notebook): void {
    this.forget(path);
    const note = notes.get(path);
    if (!note || !this.lens) return;
    const reading = { note, ...readNoteConcepts(note, this.lens) };
    this.readings.set(path, reading);
    if (note.text.includes('unexplained-concept')) this.ignoring.add(path);
    for (const [id, count] of reading.named) {
      const known = this.namers.get(id);
      if (known) known.set(path, count);
      else this.namers.set(id, new Map([[path, count]]));
    }
    for (const id of reading.explained) this.explainers.set(id, (this.explainers.get(id) ?? 0) + 1);
    this.touch(reading);
  }

  /** Takes in what was read. Gives the notes of which something else is said than before. */
  settle(): readonly string[] {
    const others = new Set(this.ignoring);
    for (const id of this.touched) {
      const [before, now] = [this.homes.get(id), this.findHome(id)];
      if (before === now) continue;
      if (before !== undefined) others.add(before);
      if (now === undefined) this.homes.delete(id);
      else this.homes.set(id, now);
      if (now !== undefined) others.add(now);
    }
    this.touched.clear();
    this.ignoring.clear();
    return [...others];
  }

  /** In the order of the text. */
  unexplainedIn(note: Note): readonly ConceptPlace[] {
    const ids = new Set([...this.homes].flatMap(([id, path]) => (path === note.path ? [id] : [])));
    if (ids.size === 0 || !this.lens) return [];
    const mentions = this.lens.mentionsIn(note);
    const { explained } = readNoteConcepts(note, this.lens, mentions);
    const language = languageOf(note.text);
    return mentions.flatMap(({ concept: { id, names }, section, from, to, line }) => {
      if (section === null || section.isFooter || explained.has(id) || !ids.delete(id)) return [];
      return [{ name: names[language][0] ?? names.en[0] ?? id, span: { from, to, line }, section }];
    });
  }

  private findHome(id: string): string | undefined {
    const named = [...(this.namers.get(id) ?? [])];
    if ((this.explainers.get(id) ?? 0) > 0 || named.reduce((sum, [, count]) => sum + count, 0) < OFTEN) return undefined;
    return named.reduce((most, each) => (each[1] > most[1] || (each[1] === most[1] && each[0] < most[0]) ? each : most))[0];
  }

  private forget(path: string): void {
    const reading = this.readings.get(path);
    if (!reading) return;
    this.readings.delete(path);
    for (const id of reading.named.keys()) this.namers.get(id)?.delete(path);
    for (const id of reading.explained) this.explainers.set(id, (this.explainers.get(id) ?? 1) - 1);
    this.touch(reading);
  }

  /** A user's own terms say themselves what they are. */
  private touch({ named, explained }: NoteConcepts): void {
    for (const id of [...named.keys(), ...explained]) if (isStudied(id) && !id.startsWith('own:')) this.touched.add(id);
  }
}
