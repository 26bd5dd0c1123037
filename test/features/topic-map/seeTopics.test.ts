// Some kinds, some words: what a filter leaves to see.
import { expect, test } from 'vitest';
import { seeTopics } from '../../../src/features/topic-map/seeTopics';
import type { MapSieve } from '../../../src/features/topic-map/seeTopics';
import { dockerMap } from './dockerMap';

const all: MapSieve = { only: null, namesOf: () => [] };
const see = (query: string, hidden: string[] = []): string[] =>
  [...seeTopics(dockerMap, { query, hiddenKinds: new Set(dockerMap.topics.map(({ kind }) => kind).filter((kind) => hidden.includes(kind))) }, all).seen].sort();

test('without words everything of the shown kinds is seen and nothing stands out', () => {
  expect(see('', ['tag', 'command'])).toEqual(['Contenedores', 'Docker', 'Imágenes', 'Redes', 'bridge']);
  expect(seeTopics(dockerMap, { query: ' ', hiddenKinds: new Set() }, all).matches).toBeNull();
});

test('a found topic brings its way to the top and what is tied to it', () => {
  expect(see('bridge')).toEqual(['Linux', 'Redes', 'bridge']);
  expect(see('run')).toEqual(['Contenedores', 'Docker', 'run']);
  expect(seeTopics(dockerMap, { query: 'run', hiddenKinds: new Set() }, all).matches).toEqual(new Set(['run']));
});

test('accents and case are forgiven', () => {
  expect(see('IMAGENES')).toEqual(['Docker', 'Imágenes']);
});

test('what is found but of a hidden kind is not seen', () => {
  expect(see('run', ['command'])).toEqual([]);
});

test('what else is asked of topics leaves them without what is around them', () => {
  expect([...seeTopics(dockerMap, { query: '', hiddenKinds: new Set() }, { ...all, only: new Set(['run', 'Docker']) }).seen]).toEqual(dockerMap.topics.map(({ id }) => id).filter((id) => id === 'run' || id === 'Docker'));
  expect([...seeTopics(dockerMap, { query: 'bridge', hiddenKinds: new Set() }, { ...all, only: new Set(['run']) }).seen]).toEqual([]);
});

test('a topic is found by its names in another language, word for word as far as they are typed', () => {
  const namesOf = (id: string): readonly string[] => ({ Redes: ['network'], run: ['container run'], bridge: ['bridge network'] })[id] ?? [];
  const matches = (query: string): readonly string[] => [...(seeTopics(dockerMap, { query, hiddenKinds: new Set() }, { ...all, namesOf }).matches ?? [])];
  expect([matches('netw'), matches('container'), matches('container r'), matches('bri net')]).toEqual([['Redes'], [], ['run'], ['bridge']]);
});
