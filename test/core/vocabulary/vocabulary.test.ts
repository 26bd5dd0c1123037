// The vocabulary as data: whole in both languages, tied only to what it has, and no name claimed twice unawares.
import { describe, expect, test } from 'vitest';
import { commands } from '../../../src/core/commands/commands';
import { allConcepts } from '../../../src/core/vocabulary/concepts/allConcepts';
import { commandSummaries } from '../../../src/core/vocabulary/concepts/commandSummaries';
import type { ConceptTieKind } from '../../../src/core/vocabulary/Concept';
import { disambiguations } from '../../../src/core/vocabulary/disambiguations';
import { dockerVocabulary } from '../../../src/core/vocabulary/dockerVocabulary';
import { keyOfName } from '../../../src/core/vocabulary/keyOfName';
import cli from '../../fixtures/cli.json';

const sources = Object.values(allConcepts).flat();
const vocabulary = dockerVocabulary();
const concepts = [...vocabulary.concepts.values()];

/** The concepts that a kind of tie leads to, by the concept that says so. */
const tiesBy = (kind: ConceptTieKind): ReadonlyMap<string, readonly string[]> =>
  new Map(concepts.map(({ id, ties }) => [id, ties.filter((tie) => tie.kind === kind).map(({ to }) => to)]));

/** Ids that lead back to themselves. */
function findCircles(ties: ReadonlyMap<string, readonly string[]>): readonly string[] {
  const leadsTo = (from: string, wanted: string, seen: Set<string>): boolean =>
    (ties.get(from) ?? []).some((to) => to === wanted || (!seen.has(to) && leadsTo(to, wanted, seen.add(to))));
  return [...ties.keys()].filter((id) => leadsTo(id, id, new Set()));
}

describe('the concepts', () => {
  test('are at least 180 beside the commands, each with an id of its own in plain English letters', () => {
    expect(sources.filter(({ id }) => !id.startsWith('command:')).length).toBeGreaterThanOrEqual(180);
    expect(vocabulary.concepts.size).toBe(sources.length);
    expect(sources.map(({ id }) => id).filter((id) => !/^(?:command:[a-z]+(?:\/[a-z-]+)?|[a-z0-9]+(?:-[a-z0-9]+)*)$/.test(id))).toEqual([]);
  });

  test('have names and a definition of one line in both languages', () => {
    const poor = concepts.filter(({ names, definition }) => names.en.length === 0 || names.es.length === 0 || [definition.en, definition.es].some((line) => line === '' || line.length > 110 || /\n|\.$/.test(line)));
    expect(poor.map(({ id }) => id)).toEqual([]);
  });

  test('lead to a page', () => {
    expect(concepts.filter(({ docs }) => !/^https:\/\/[a-z0-9.-]+\/\S*$/.test(docs)).map(({ id }) => id)).toEqual([]);
  });
});

describe('the ties', () => {
  test('lead to concepts that there are, and not to themselves', () => {
    const lost = concepts.flatMap(({ id, ties }) => ties.filter(({ to }) => to === id || !vocabulary.concepts.has(to)).map(({ kind, to }) => `${id} ${kind} ${to}`));
    expect(lost).toEqual([]);
  });

  test('are said once: no two between the same concepts say both ways the same', () => {
    const said = new Set(concepts.flatMap(({ id, ties }) => ties.map(({ kind, to }) => `${id} ${kind} ${to}`)));
    const twice = concepts.flatMap(({ id, ties }) => ties.filter(({ kind, to }) => said.has(`${to} ${kind} ${id}`)).map(({ kind, to }) => `${id} ${kind} ${to}`));
    expect(twice).toEqual([]);
    expect(said.size).toBe(concepts.reduce((sum, { ties }) => sum + ties.length, 0));
  });

  test.each(['is a', 'part of', 'needs', 'creates'] as const)('%s leads in no circle', (kind) => {
    expect(findCircles(tiesBy(kind))).toEqual([]);
  });

  test('leave no concept by itself', () => {
    const tied = new Set(concepts.flatMap(({ id, ties }) => ties.flatMap(({ to }) => [id, to])));
    expect(concepts.map(({ id }) => id).filter((id) => !tied.has(id))).toEqual([]);
  });

  test('say what the course of study rests on', () => {
    expect(vocabulary.concepts.get('container')?.ties).toEqual(expect.arrayContaining([{ kind: 'isolates with', to: 'namespace' }, { kind: 'isolates with', to: 'cgroup' }, { kind: 'contrasts with', to: 'virtual-machine' }]));
    expect(vocabulary.concepts.get('lxcfs')?.ties).toContainEqual({ kind: 'part of', to: 'lxc' });
  });
});

describe('the names', () => {
  const owners = new Map<string, Set<string>>();
  for (const { name, conceptId } of vocabulary.names) owners.set(keyOfName(name), (owners.get(keyOfName(name)) ?? new Set()).add(conceptId));
  const shared = [...owners].filter(([, ids]) => ids.size > 1);

  test('belong to one concept, or it is said who comes first', () => {
    expect(Object.fromEntries(shared.map(([key, ids]) => [key, [...ids].sort()]))).toEqual(Object.fromEntries(Object.entries(disambiguations).map(([key, ids]) => [key, [...ids].sort()])));
  });

  test('have words', () => {
    expect(vocabulary.names.filter(({ name }) => keyOfName(name) === '')).toEqual([]);
  });
});

describe('the commands', () => {
  const idOf = (name: string): string | undefined => vocabulary.names.find((each) => each.name === `docker ${name}`)?.conceptId;

  test('are all that the command line has, by every name', () => {
    expect(Object.keys(cli).filter((name) => idOf(name) === undefined)).toEqual([]);
  });

  test('meet under all their names', () => {
    expect([idOf('ps'), idOf('container ls'), idOf('container list')]).toEqual(['command:container/ls', 'command:container/ls', 'command:container/ls']);
    expect(idOf('rmi')).toBe(idOf('image rm'));
  });

  test('have a Spanish line each, and none too many', () => {
    expect(Object.keys(commandSummaries).sort()).toEqual(commands.map(({ name }) => name).sort());
  });
});
