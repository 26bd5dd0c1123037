// The gaps that a query asks for.
import { findClosest } from '../../hints/findClosest';
import { foldText } from '../../notes/foldText';
import type { Note, Section } from '../../notes/Note';
import type { Gap } from '../Gap';
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

/** `ownPath` is the note in which the query stands. */
export function selectGaps(query: GapQuery, notebook: GapNotebook, ownPath: string): GapSelection {
  const tests = query.conditions.map((condition): Test => ({ ...condition, ...makeTest(condition, notebook, ownPath) }));
  const ofNotes = tests.filter(({ fitsNote }) => fitsNote);
  const ofGaps = tests.filter(({ fitsGap }) => fitsGap);
  const notes = [...notebook.notes.values()].filter((note) => holds(ofNotes, ({ fitsNote }) => fitsNote?.(note) === true)).sort((a, b) => collator.compare(a.path, b.path));
  return {
    gaps: notes.flatMap(({ path }) => (notebook.gaps.get(path) ?? []).filter((gap) => holds(ofGaps, ({ fitsGap }) => fitsGap?.(gap) === true))),
    unknown: tests.flatMap((test) => findUnknown(test, notebook)),
  };
}

const collator = new Intl.Collator(undefined, { numeric: true });

/** Of each field any of its values, and none of the excluded ones. */
function holds(tests: readonly Test[], fits: (test: Test) => boolean): boolean {
  const missed = new Set<GapField>();
  const met = new Set<GapField>();
  for (const test of tests) {
    const isFitting = fits(test);
    if (test.isExcluded && isFitting) return false;
    if (!test.isExcluded) (isFitting ? met : missed).add(test.field);
  }
  return [...missed].every((field) => met.has(field));
}

function makeTest({ field, value }: GapCondition, notebook: GapNotebook, ownPath: string): Pick<Test, 'fitsNote' | 'fitsGap' | 'isKnown'> {
  const name = foldText(value).trim();
  switch (field) {
    case 'note': {
      const end = `/${name.replace(/^\/|\.md$/g, '')}.md`;
      return { fitsNote: value === '' ? ({ path }) => path === ownPath : ({ path }) => foldText(`/${path}`).endsWith(end) };
    }
    case 'folder': {
      const folder = name.replace(/^\/+|\/+$/g, '');
      return { fitsNote: ({ path }) => folder === '' || foldText(`${folderOf(path)}/`).startsWith(`${folder}/`) };
    }
    case 'tag': {
      const tag = name.replace(/^#/, '');
      return { fitsNote: ({ tags }) => tags.some((each) => foldText(`${each.name}/`).startsWith(`${tag}/`)) };
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
