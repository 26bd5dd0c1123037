// Circles that would overlap make room for each other, and no others move.
import { expect, test } from 'vitest';
import { CollisionGrid } from '../../../../src/core/layout/forces/CollisionGrid';

function part(xs: readonly number[], ys: readonly number[], rooms: readonly number[]) {
  const points = { xs: Float64Array.from(xs), ys: Float64Array.from(ys), speedX: new Float64Array(xs.length), speedY: new Float64Array(xs.length), rooms: Float64Array.from(rooms) };
  new CollisionGrid(points).pushApart();
  return points;
}

test('two that overlap are pushed until they touch, the smaller farther', () => {
  const { speedX, speedY } = part([0, 6], [0, 0], [4, 8]);
  expect((speedX[1] ?? 0) - (speedX[0] ?? 0)).toBeCloseTo(6);
  expect((speedX[0] ?? 0) / (speedX[1] ?? 1)).toBeCloseTo(-4);
  expect(speedY[0]).toBeCloseTo(0);
});

test('those that only touch, or are far away, stay', () => {
  const { speedX, speedY } = part([0, 10, -4000], [0, 0, 90_000], [5, 5, 5]);
  expect([...speedX, ...speedY]).toEqual([0, 0, 0, 0, 0, 0]);
});

test('every pair that overlaps is found, whatever cells they stand in', () => {
  for (let x = -60; x < 60; x += 7) {
    for (let y = -60; y < 60; y += 7) {
      const { speedX } = part([x, x + 5, 500], [y, y - 3, 500], [6, 6, 9]);
      expect(speedX[0]).toBeLessThan(0);
      expect(speedX[1]).toBeGreaterThan(0);
      expect(speedX[2]).toBe(0);
    }
  }
});

test('two on one spot part', () => {
  const { speedX } = part([7, 7], [7, 7], [4, 4]);
  expect(Math.abs((speedX[1] ?? 0) - (speedX[0] ?? 0))).toBeGreaterThan(4);
});
