// What the pointer hits.
import { expect, test } from 'vitest';
import { findTopicAt } from '../../../src/features/topic-map/findTopicAt';
import { placedDocker } from './dockerMap';

const viewport = { width: 800, height: 600, scale: 2, x: 400, y: 300 };
const hit = (x: number, y: number, seen = placedDocker): string | null => findTopicAt(seen, { x, y }, viewport)?.topic.id ?? null;

test('a mark is hit on its place on the screen and a little around it', () => {
  expect(hit(600, 300)).toBe('Contenedores');
  expect(hit(600 + 20, 300)).toBe('Contenedores');
});

test('the ground between marks is no topic', () => {
  expect(hit(500, 300)).toBeNull();
});

test('what is hidden cannot be hit', () => {
  expect(hit(600, 300, placedDocker.filter(({ topic }) => topic.id === 'Docker'))).toBeNull();
});

test('of marks that touch the nearer is hit', () => {
  const near = placedDocker.map((placed, index) => ({ ...placed, x: index * 10, y: 0 }));
  expect(hit(400 + 2 * 10, 300, near)).toBe(near[1]?.topic.id);
  expect(hit(400 + 2 * 16, 300, near)).toBe(near[2]?.topic.id);
});
