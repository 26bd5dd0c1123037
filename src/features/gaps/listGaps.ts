// The gaps as rows: each note with its progress, and below it what it lacks, in the order of the text.
import { hasContentBelow } from '../../core/gaps/hasContent';
import type { Gap } from '../../core/gaps/Gap';
import { orderPaths } from '../../core/gaps/orderPaths';
import type { Note } from '../../core/notes/Note';
import type { Notebook } from '../../services/NotebookIndex';
import type { GapFilter } from './GapFilter';

export interface NoteRow {
  readonly kind: 'note';
  readonly id: string;
  readonly note: Note;
  /** Those that the filter lets through. */
  readonly gaps: number;
  readonly complete: number;
  readonly total: number;
  readonly isOpen: boolean;
}

export interface GapRow {
  readonly kind: 'gap';
  readonly id: string;
  readonly note: Note;
  readonly gap: Gap;
  /** 1-based among its note's rows, and how many those are. */
  readonly place: number;
  readonly siblings: number;
}

export type ListRow = NoteRow | GapRow;

interface ListChoice {
  readonly filter: GapFilter;
  /** The note in front, for the scope of one note. */
  readonly path: string | null;
  readonly closed: ReadonlySet<string>;
}

export function listGaps(notebook: Notebook, { filter, path, closed }: ListChoice): ListRow[] {
  const paths = filter.scope === 'note' ? [path ?? ''] : orderPaths(notebook.gaps);
  return paths.flatMap((each) => {
    const note = notebook.notes.get(each);
    const all = notebook.gaps.get(each) ?? [];
    const gaps = all.filter(({ rule, severity }) => (filter.rule === '' || rule === filter.rule) && (filter.severity === '' || severity === filter.severity));
    if (!note || gaps.length === 0) return [];
    const isOpen = !closed.has(each);
    const row: NoteRow = { kind: 'note', id: each, note, gaps: gaps.length, ...progressOf(note, all), isOpen };
    const inner = gaps.map((gap, index): GapRow => ({ kind: 'gap', id: `${each} ${gap.rule} ${gap.span.from}`, note, gap, place: index + 1, siblings: gaps.length }));
    return isOpen ? [row, ...inner] : [row];
  });
}

const counted = new WeakMap<readonly Gap[], { readonly complete: number; readonly total: number }>();

/** A section is complete that holds something and has no gap. The gaps of a note are a value: what was counted for them stays true. */
export function progressOf(note: Note, gaps: readonly Gap[]): { readonly complete: number; readonly total: number } {
  const known = counted.get(gaps);
  if (known) return known;
  const unfinished = new Set(gaps.map(({ section }) => section.index));
  const sections = note.sections.filter(({ isFooter }) => !isFooter);
  const complete = sections.filter((section) => !unfinished.has(section.index) && hasContentBelow(note, section)).length;
  const progress = { complete, total: sections.length };
  counted.set(gaps, progress);
  return progress;
}
