// The gaps as rows, below what they are grouped by: their note with its progress, their rule, their severity, their topic, or what to do first.
import type { Gap, RuleId, Severity } from '../../core/gaps/Gap';
import { orderPaths } from '../../core/gaps/orderPaths';
import { progressOf } from '../../core/gaps/progressOf';
import { topicOfGap } from '../../core/gaps/query/topicOfGap';
import { turnOf, type Turn } from '../../core/gaps/turnOf';
import { foldText } from '../../core/notes/foldText';
import type { Note } from '../../core/notes/Note';
import type { Notebook } from '../../services/Notebook';
import type { GapFilter, GapOrder } from './GapFilter';

export interface NoteRow {
  readonly kind: 'note';
  readonly id: string;
  readonly note: Note;
  /** Those that the filter lets through. */
  readonly gaps: number;
  readonly complete: number;
  readonly total: number;
  /** 0 to 1: how much of it is complete. */
  readonly share: number;
  readonly isOpen: boolean;
}

export type GroupKey =
  | { readonly by: 'rule'; readonly key: RuleId }
  | { readonly by: 'severity'; readonly key: Severity }
  | { readonly by: 'next'; readonly key: Turn }
  /** The id of the topic; both are '' for what is about none. */
  | { readonly by: 'topic'; readonly key: string; readonly label: string };

export interface GroupRow {
  readonly kind: 'group';
  readonly id: string;
  readonly group: GroupKey;
  readonly gaps: number;
  /** The notes in which they stand. */
  readonly paths: readonly string[];
  readonly isOpen: boolean;
}

export interface GapRow {
  readonly kind: 'gap';
  readonly id: string;
  readonly note: Note;
  readonly gap: Gap;
  /** What else is said of the same words. */
  readonly others: readonly Gap[];
  /** Whether the row above does not say of which note it is. */
  readonly tellsNote: boolean;
  /** 1-based among the rows of its note or group, and how many those are. */
  readonly place: number;
  readonly siblings: number;
}

export type ListRow = NoteRow | GroupRow | GapRow;

interface ListChoice {
  readonly filter: GapFilter;
  /** The note in front, for the scope of one note. */
  readonly path: string | null;
  readonly closed: ReadonlySet<string>;
}

interface Found {
  readonly note: Note;
  readonly all: readonly Gap[];
  readonly gaps: readonly Gap[];
}

export function listGaps(notebook: Notebook, { filter, path, closed }: ListChoice): ListRow[] {
  const paths = filter.scope === 'note' ? [path ?? ''] : orderPaths(notebook.gaps);
  const words = foldText(filter.words).split(/\s+/).filter((word) => word !== '');
  const isOpenFilter = filter.rule === '' && filter.severity === '' && words.length === 0;
  const found = paths.flatMap((each): Found[] => {
    const note = notebook.notes.get(each);
    const all = notebook.gaps.get(each) ?? [];
    const gaps = isOpenFilter ? all : note ? all.filter((gap) => isChosen(gap, note, filter, words)) : [];
    return note && gaps.length > 0 ? [{ note, all, gaps }] : [];
  });
  inOrder(found, filter.order);
  return filter.group === 'note' ? found.flatMap((each) => listNote(each, closed)) : listGroups(found, { groupOf: grouper(filter.group, notebook), tellsNote: filter.scope === 'vault', closed });
}

/** What is equal stays in the order of names. */
function inOrder(found: Found[], order: GapOrder): void {
  if (order === 'gaps') found.sort((one, other) => other.gaps.length - one.gaps.length);
  if (order !== 'complete') return;
  const shares = new Map(found.map((each) => [each, shareOf(each)]));
  found.sort((one, other) => (shares.get(other) ?? 0) - (shares.get(one) ?? 0) || one.all.length - other.all.length);
}

function shareOf({ note, all }: Found): number {
  return progressOf(note, all).share;
}

function isChosen(gap: Gap, note: Note, { rule, severity }: GapFilter, words: readonly string[]): boolean {
  if ((rule !== '' && gap.rule !== rule) || (severity !== '' && gap.severity !== severity)) return false;
  return words.length === 0 || words.every((word) => wordsOf(gap, note).includes(word));
}

const folded = new WeakMap<Gap, string>();

/** What a search looks at. */
function wordsOf(gap: Gap, note: Note): string {
  const known = folded.get(gap);
  if (known !== undefined) return known;
  const words = foldText(`${note.path} ${gap.section.title} ${gap.quote} ${gap.rule}`);
  folded.set(gap, words);
  return words;
}

function listNote({ note, all, gaps }: Found, closed: ReadonlySet<string>): ListRow[] {
  const isOpen = !closed.has(note.path);
  const row: NoteRow = { kind: 'note', id: note.path, note, gaps: gaps.length, ...progressOf(note, all), isOpen };
  return isOpen ? [row, ...rowsOf(note, gaps)] : [row];
}

const rowsKnown = new WeakMap<readonly Gap[], readonly GapRow[]>();

/** An edit changes the gaps of one note: the rows of the others stay what they are. */
function rowsOf(note: Note, gaps: readonly Gap[]): readonly GapRow[] {
  let rows = rowsKnown.get(gaps);
  if (!rows) rowsKnown.set(gaps, (rows = stack(gaps).map((same, index, { length }) => toRow(note, same, index, length, false))));
  return rows;
}

type Stack = readonly [Gap, ...Gap[]];

/** What several rules say of the same words is one row. */
function stack(gaps: readonly Gap[]): readonly Stack[] {
  const stacks: [Gap, ...Gap[]][] = [];
  for (const gap of gaps) {
    const last = stacks.at(-1);
    if (last && last[0].span.from === gap.span.from && last[0].span.to === gap.span.to) last.push(gap);
    else stacks.push([gap]);
  }
  return stacks;
}

function toRow(note: Note, [gap, ...others]: Stack, index: number, siblings: number, tellsNote: boolean): GapRow {
  return { kind: 'gap', id: `${note.path} ${gap.rule} ${gap.span.from}`, note, gap, others, tellsNote, place: index + 1, siblings };
}

type Grouper = (gap: Gap, work: number) => GroupKey;

function grouper(by: GroupKey['by'], notebook: Notebook): Grouper {
  switch (by) {
    case 'rule':
      return ({ rule }) => ({ by, key: rule });
    case 'severity':
      return ({ severity }) => ({ by, key: severity });
    case 'next':
      return (gap, work) => ({ by, key: turnOf(gap, work) });
    case 'topic': {
      const { map } = notebook;
      return (gap) => {
        const topic = topicOfGap(gap, map);
        return { by, key: topic?.id ?? '', label: topic?.label ?? '' };
      };
    }
  }
}

interface Grouped {
  readonly groupOf: Grouper;
  readonly tellsNote: boolean;
  readonly closed: ReadonlySet<string>;
}

interface Group {
  readonly group: GroupKey;
  readonly members: { readonly note: Note; readonly gap: Gap }[];
}

const order: readonly string[] = ['error', 'warning', 'info', 'blocking', 'closing', 'quick', 'longer'] satisfies readonly (Severity | Turn)[];

/** Severities and turns in their own order; else what has the most gaps first, and what is about no topic last. */
function compareGroups(one: Group, other: Group): number {
  const [a, b] = [order.indexOf(one.group.key), order.indexOf(other.group.key)];
  return a - b || Number(one.group.key === '') - Number(other.group.key === '') || other.members.length - one.members.length;
}

function listGroups(found: readonly Found[], { groupOf, tellsNote, closed }: Grouped): ListRow[] {
  const groups = new Map<string, Group>();
  for (const { note, all, gaps } of found) {
    const work = countWork(all);
    for (const gap of gaps) {
      const group = groupOf(gap, work);
      const known = groups.get(group.key);
      if (known) known.members.push({ note, gap });
      else groups.set(group.key, { group, members: [{ note, gap }] });
    }
  }
  return [...groups.values()].sort(compareGroups).flatMap(({ group, members }) => {
    const id = `${group.by} ${group.key}`;
    const isOpen = !closed.has(id);
    const row: GroupRow = { kind: 'group', id, group, gaps: members.length, paths: [...new Set(members.map(({ note }) => note.path))], isOpen };
    return isOpen ? [row, ...members.map(({ note, gap }, index) => toRow(note, [gap], index, members.length, tellsNote))] : [row];
  });
}

/** Gaps that are work of their own: tags of the header say of the whole note what the others say of their places. */
function countWork(gaps: readonly Gap[]): number {
  return gaps.filter(({ rule }) => rule !== 'workflow-tag' && rule !== 'to-tag' && rule !== 'to-link').length;
}
