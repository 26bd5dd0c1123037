// What the pointer hits.
import { expect, test } from 'vitest';
import { buildTopicTree, findTopicAt } from '../../../src/features/topic-map/findTopicAt';
import { dockerMap, placedDocker } from './dockerMap';

const all = new Set(dockerMap.topics.map(({ id }) => id));
const viewport = { width: 800, height: 600, scale: 2, x: 400, y: 300 };
const hit = (x: number, y: number, seen: ReadonlySet<string> = all): string | null => findTopicAt(buildTopicTree(placedDocker, seen), { x, y }, viewport)?.topic.id ?? null;

test('a mark is hit on its place on the screen and a little around it', () => {
  expect(hit(600, 300)).toBe('Contenedores');
  expect(hit(600 + 20, 300)).toBe('Contenedores');
});

test('the ground between marks is no topic', () => {
  expect(hit(500, 300)).toBeNull();
});

test('what is hidden cannot be hit', () => {
  expect(hit(600, 300, new Set(['Docker']))).toBeNull();
});
