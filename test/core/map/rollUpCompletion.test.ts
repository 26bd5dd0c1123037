// A ring says how much of a note or section is complete, with all that stands below it.
import { expect, test } from 'vitest';
import { rollUpCompletion } from '../../../src/core/map/rollUpCompletion';
import { dockerMap, tie } from '../../features/topic-map/dockerMap';

test('a note has the share of its complete sections, a section its own', () => {
  expect(Object.fromEntries(rollUpCompletion(dockerMap, new Set(['Imágenes'])))).toEqual({ Docker: 0.5, Imágenes: 0, Contenedores: 1, Redes: 1 });
});

test('what is unfinished above the first heading counts for the note', () => {
  const completion = rollUpCompletion(dockerMap, new Set(['Docker', 'Redes']));
  expect(completion.get('Docker')).toBeCloseTo(2 / 3);
  expect(completion.get('Redes')).toBe(0);
});

test('a section has a part in every section above it', () => {
  const map = { ...dockerMap, ties: [tie('Docker', 'contains', 'Imágenes'), tie('Imágenes', 'contains', 'Contenedores')] };
  expect(rollUpCompletion(map, new Set(['Contenedores'])).get('Imágenes')).toBe(0.5);
});
