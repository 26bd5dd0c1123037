// The note in front, or the vault.
import { expect, test } from 'vitest';
import { topicsInScope } from '../../../src/features/topic-map/topicsInScope';
import { dockerMap } from './dockerMap';

const idsOf = (path: string | null): string[] => topicsInScope(dockerMap, path).topics.map(({ id }) => id);

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
