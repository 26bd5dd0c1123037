// The gaps that a query asks for.
import { findClosest } from '../../hints/findClosest';
import { foldText } from '../../notes/foldText';
import type { Note, Section } from '../../notes/Note';
import type { Gap } from '../Gap';
import { orderPaths } from '../orderPaths';
import { findTopicPlaces } from './findTopicPlaces';
import { folderOf } from './folderOf';
import type { GapCondition, GapField, GapQuery } from './GapQuery';
import type { GapNotebook, GapSelection, UnknownName } from './GapSelection';
import { sectionKey } from './sectionKey';

interface Test extends GapCondition {
  /** Absent where gaps of one note may differ in it. */
  readonly fitsNote?: (note: Note) => boolean;
  readonly fitsGap?: (gap: Gap) => boolean;
  /** Absent where the question is whether any note fits. */
  readonly isKnown?: boolean;
}

/** Of a field any of its values will do, and none of those that are left out. */
interface FieldTests {
  readonly included: readonly Test[];
  readonly excluded: readonly Test[];
}

/** `ownPath` is the note in which the query stands. */
export function selectGaps(query: GapQuery, notebook: GapNotebook, ownPath: string): GapSelection {
  const tests = query.conditions.map((condition): Test => ({ ...condition, ...makeTest(condition, notebook, ownPath) }));
  const ofNotes = groupByField(tests.filter(({ fitsNote }) => fitsNote));
  const ofGaps = groupByField(tests.filter(({ fitsGap }) => fitsGap));
  const fits = (path: string): boolean => {
    const note = notebook.notes.get(path);
    return note !== undefined && holds(ofNotes, ({ fitsNote }) => fitsNote?.(note) === true);
  };
  const paths = orderPaths(notebook.notes).filter(fits);
  return {
    gaps: paths.flatMap((path) => (notebook.gaps.get(path) ?? []).filter((gap) => holds(ofGaps, ({ fitsGap }) => fitsGap?.(gap) === true))),
    unknown: tests.flatMap((test) => findUnknown(test, notebook)),
  };
}

function groupByField(tests: readonly Test[]): readonly FieldTests[] {
  return [...new Set(tests.map(({ field }) => field))].map((field) => {
    const own = tests.filter((test) => test.field === field);
    return { included: own.filter(({ isExcluded }) => !isExcluded), excluded: own.filter(({ isExcluded }) => isExcluded) };
  });
}

const holds = (fields: readonly FieldTests[], fits: (test: Test) => boolean): boolean =>
  fields.every(({ included, excluded }) => (included.length === 0 || included.some(fits)) && !excluded.some(fits));

function makeTest({ field, value }: GapCondition, notebook: GapNotebook, ownPath: string): Pick<Test, 'fitsNote' | 'fitsGap' | 'isKnown'> {
  const name = foldText(value).trim();
  switch (field) {
    case 'note': {
      const end = `/${name.replace(/^\/|\.md$/g, '')}.md`;
      return { fitsNote: value === '' ? ({ path }) => path === ownPath : ({ path }) => foldText(`/${path}`).endsWith(end) };
    }
    case 'folder': {
      const folder = name.replace(/^\/+|\/+$/g, '');
      return { fitsNote: ({ path }) => folder === '' || isBelow(foldText(folderOf(path)), folder) };
    }
    case 'tag': {
      const tag = name.replace(/^#/, '');
      return { fitsNote: ({ tags }) => tags.some((each) => isBelow(foldText(each.name), tag)) };
    }
    case 'topic': {
      const places = findTopicPlaces(notebook, value);
      return { fitsGap: ({ path, section }) => isWithin(path, section, places ?? new Set()), isKnown: places !== null };
    }
    case 'rule':
      return { fitsGap: ({ rule }) => rule === value, isKnown: true };
    case 'severity':
      return { fitsGap: ({ severity }) => severity === value, isKnown: true };
  }
}

const isBelow = (name: string, above: string): boolean => name === above || name.startsWith(`${above}/`);

/** In one of the places or anywhere below it. */
function isWithin(path: string, section: Section, places: ReadonlySet<string>): boolean {
  for (let at: Section | null = section; at; at = at.parent) if (places.has(sectionKey(path, at.isPreamble ? 0 : at.heading.line))) return true;
  return false;
}

function findUnknown({ field, value, line, isExcluded, fitsNote, isKnown }: Test, notebook: GapNotebook): readonly UnknownName[] {
  if (isKnown ?? [...notebook.notes.values()].some((note) => fitsNote?.(note))) return [];
  return [{ field, value, line, isExcluded, meant: findClosest(value, namesOf(field, notebook))[0] ?? '' }];
}

function namesOf(field: GapField, notebook: GapNotebook): readonly string[] {
  if (field === 'topic') return notebook.map.topics.map(({ label }) => label);
  const notes = [...notebook.notes.values()];
  if (field === 'note') return notes.map(({ title }) => title);
  return field === 'folder' ? notes.map(({ path }) => folderOf(path)) : notes.flatMap(({ tags }) => tags.map(({ name }) => name));
}
