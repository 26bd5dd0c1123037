// The map read aloud: an outline in which everything stands once.
import { expect, test } from 'vitest';
import { outlineTopics } from '../../../src/features/topic-map/outlineTopics';
import { dockerMap, tie } from './dockerMap';

const all = new Set(dockerMap.topics.map(({ id }) => id));
const lines = (map = dockerMap, seen: ReadonlySet<string> = all): string[] => outlineTopics(map, seen, { unfinished: new Set(), running: new Map() }).map(({ depth, label }) => `${'  '.repeat(depth)}${label}`);

test('sections stand below their note, what they define below them, the rest on its own', () => {
  expect(lines()).toEqual(['Docker', '  Imágenes', '  Contenedores', '    run', 'Linux', 'Redes', '  bridge']);
});

test('what is hidden is left out and its children move up', () => {
  expect(lines(dockerMap, new Set(['Docker', 'run', 'Linux']))).toEqual(['Docker', 'run', 'Linux']);
});

test('a topic says how many neighbours it has and whether it is unfinished or runs', () => {
  const items = outlineTopics(dockerMap, all, { unfinished: new Set(['Docker']), running: new Map([['Redes', 2]]) });
  expect(items.find(({ id }) => id === 'Docker')).toMatchObject({ neighbours: 3, isUnfinished: true, isRunning: false });
  expect(items.find(({ id }) => id === 'Redes')).toMatchObject({ isUnfinished: false, isRunning: true });
});

test('a command of two sections stands once, and a circle ends', () => {
  const map = { ...dockerMap, ties: [...dockerMap.ties, tie('Imágenes', 'defines', 'run'), tie('run', 'contains', 'Docker')] };
  expect(lines(map).filter((line) => line.trim() === 'run')).toHaveLength(1);
  expect(lines(map)).toHaveLength(7);
});
