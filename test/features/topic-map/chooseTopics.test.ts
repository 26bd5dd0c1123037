// What of the map a user sees: the note in front or the vault, some kinds, some words.
import { describe, expect, test } from 'vitest';
import { seeTopics, topicsInScope } from '../../../src/features/topic-map/chooseTopics';
import { dockerMap } from './dockerMap';

const idsOf = (path: string | null): string[] => topicsInScope(dockerMap, path).topics.map(({ id }) => id);
const see = (query: string, hidden: string[] = []): string[] =>
  [...seeTopics(dockerMap, { query, hiddenKinds: new Set(dockerMap.topics.map(({ kind }) => kind).filter((kind) => hidden.includes(kind))) }).seen].sort();

describe('scope', () => {
  test('the vault is the whole map', () => {
    expect(topicsInScope(dockerMap, null)).toBe(dockerMap);
  });

  test('a note brings what it contains and what that is tied to', () => {
    expect(idsOf('Docker.md')).toEqual(['Docker', 'Imágenes', 'Contenedores', 'run', 'Linux', 'Redes']);
  });

  test('the ties of a neighbour to others stay out', () => {
    const { ties } = topicsInScope(dockerMap, 'Redes.md');
    expect(ties.map(({ from, to }) => `${from} ${to}`)).toEqual(['Contenedores Redes', 'Redes bridge', 'bridge Linux']);
  });

  test('a note that is not there shows nothing', () => {
    expect(idsOf('Compose.md')).toEqual([]);
  });
});

describe('filter', () => {
  test('without words everything of the shown kinds is seen and nothing stands out', () => {
    expect(see('', ['tag', 'command'])).toEqual(['Contenedores', 'Docker', 'Imágenes', 'Redes', 'bridge']);
    expect(seeTopics(dockerMap, { query: ' ', hiddenKinds: new Set() }).matches).toBeNull();
  });

  test('a found topic brings its way to the top', () => {
    expect(see('run')).toEqual(['Contenedores', 'Docker', 'run']);
    expect(seeTopics(dockerMap, { query: 'run', hiddenKinds: new Set() }).matches).toEqual(new Set(['run']));
  });

  test('accents and case are forgiven', () => {
    expect(see('IMAGENES')).toEqual(['Docker', 'Imágenes']);
  });

  test('what is found but of a hidden kind is not seen', () => {
    expect(see('run', ['command'])).toEqual([]);
  });
});
