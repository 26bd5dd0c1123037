// Show everything.
import { expect, test } from 'vitest';
import { fitViewport } from '../../../src/core/drawing/fitViewport';
import { placedDocker } from '../../features/topic-map/dockerMap';

test('everything is inside and in the middle', () => {
  const { scale, x, y } = fitViewport(placedDocker, 300, 200);
  const screen = placedDocker.map((placed) => ({ x: placed.x * scale + x, y: placed.y * scale + y }));
  expect(screen.every((point) => point.x > 20 && point.x < 280 && point.y > 20 && point.y < 180)).toBe(true);
  expect(Math.min(...screen.map((point) => point.x)) + Math.max(...screen.map((point) => point.x))).toBeCloseTo(300);
});

test('few topics are not blown up, none at all give a view that works', () => {
  expect(fitViewport(placedDocker.slice(0, 1), 2000, 2000).scale).toBeLessThan(2);
  expect(fitViewport([], 300, 200)).toEqual({ scale: 1, x: 150, y: 100 });
});
