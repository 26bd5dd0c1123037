// Where the arrow keys lead.
import { expect, test } from 'vitest';
import { findNextTopic, type Direction } from '../../../src/features/topic-map/findNextTopic';
import { dockerMap, placedDocker } from './dockerMap';

const walk = (from: string, direction: Direction, placed = placedDocker): string | null => findNextTopic({ placed, ties: dockerMap.ties, from, direction })?.topic.id ?? null;

test('to the neighbour in the direction of the key', () => {
  expect(walk('Docker', 'left')).toBe('Imágenes');
  expect(walk('Docker', 'right')).toBe('Contenedores');
  expect(walk('Docker', 'up')).toBe('Linux');
  expect(walk('Contenedores', 'down')).toBe('run');
});

test('a neighbour comes before a nearer stranger', () => {
  expect(walk('Linux', 'down')).toBe('Docker');
  expect(walk('bridge', 'up')).toBe('Redes');
});

test('where no neighbour lies that way, to the nearest topic there: nothing is out of reach', () => {
  expect(walk('run', 'right')).toBe('bridge');
});

test('at the edge the walk ends', () => {
  expect(walk('Imágenes', 'left')).toBeNull();
});

test('a topic that is not seen leads nowhere and is led to by nothing', () => {
  const placed = placedDocker.filter(({ topic }) => topic.id !== 'Imágenes');
  expect(walk('Imágenes', 'right', placed)).toBeNull();
  expect(walk('Docker', 'left', placed)).toBeNull();
});
