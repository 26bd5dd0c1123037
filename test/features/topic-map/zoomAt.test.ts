// Zooming keeps what is under the pointer under it.
import { expect, test } from 'vitest';
import { wheelFactor, zoomAt } from '../../../src/features/topic-map/zoomAt';

test('the point under the pointer stays', () => {
  const view = zoomAt({ scale: 1, x: 10, y: 20 }, 2, { x: 110, y: 70 });
  expect(view).toEqual({ scale: 2, x: -90, y: -30 });
  const under = { x: (110 - view.x) / view.scale, y: (70 - view.y) / view.scale };
  expect(under).toEqual({ x: 100, y: 50 });
});

test('there is a nearest and a farthest', () => {
  expect(zoomAt({ scale: 1, x: 0, y: 0 }, 1e9, { x: 0, y: 0 }).scale).toBe(6);
  expect(zoomAt({ scale: 1, x: 0, y: 0 }, 1e-9, { x: 0, y: 0 }).scale).toBe(0.05);
});

test('turning the wheel towards oneself goes away, and back again comes to the same', () => {
  const turn = (deltaY: number) => wheelFactor({ deltaY, deltaMode: 0, ctrlKey: false });
  expect(turn(100)).toBeLessThan(1);
  expect(turn(100) * turn(-100)).toBeCloseTo(1);
});
