// Finds the places of a note's text with the settings in force, for Reading view, Live Preview and commands alike.
import type { NotebookIndex } from '../../services/NotebookIndex';
import type { ParsedNotes } from '../../services/ParsedNotes';
import type { Settings } from '../../services/Settings';
import type { Trust } from '../../services/Trust';
import { findRunPlaces } from './findRunPlaces';
import type { RunPlace } from './RunPlace';

export class PlaceReader {
  constructor(
    private readonly parsed: ParsedNotes,
    private readonly index: NotebookIndex,
    private readonly settings: Settings,
    private readonly trust: Pick<Trust, 'isBarred'>,
  ) {}

  read(path: string, text: string): RunPlace[] {
    return this.trust.isBarred ? [] : findRunPlaces(this.parsed.read(path, text), this.settings.values);
  }

  /** The text of a note as the index knows it; null where it does not know the note yet. */
  readText(path: string): string | null {
    return this.index.notebook.notes.get(path)?.text ?? null;
  }

  /** The section around an offset, with its heading and the sections below it. */
  readSection(path: string, text: string, offset: number): { readonly from: number; readonly to: number } {
    const { sections, preamble } = this.parsed.read(path, text);
    const section = sections.filter(({ heading }) => heading.from <= offset).at(-1);
    return section ? { from: section.heading.from, to: section.body.to } : preamble.own;
  }

  /** The places of a note as the index knows it; null where it does not know the note yet. */
  readKnown(path: string): RunPlace[] | null {
    const note = this.index.notebook.notes.get(path);
    return note ? this.read(path, note.text) : null;
  }

  /** What can run in a note, as the index knows it. */
  readCodes(path: string): readonly string[] {
    return (this.readKnown(path) ?? []).map(({ request }) => request.text);
  }
}
