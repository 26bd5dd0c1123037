// The view fits the map until its user moves it, and flies without overshooting.
import { expect, test } from 'vitest';
import { Camera } from '../../../src/features/topic-map/Camera';
import { placedDocker } from './dockerMap';

function camera(): Camera {
  const one = new Camera();
  one.resize(400, 300);
  one.step(placedDocker, 0);
  return one;
}

const middle = ({ viewport: { width, height, scale, x, y } }: Camera): { x: number; y: number } => ({ x: (width / 2 - x) / scale, y: (height / 2 - y) / scale });

test('all is in view until its user looks elsewhere, and again when asked for', () => {
  const one = camera();
  const fitted = one.viewport;
  one.scaleBy(2);
  one.step(placedDocker, 0);
  expect(one.viewport.scale).toBeCloseTo(fitted.scale * 2);
  one.fit();
  one.step(placedDocker, 0);
  expect(one.viewport).toEqual(fitted);
});

test('a flight ends where it leads, close enough to read', () => {
  const one = camera();
  one.flyTo({ x: 200, y: 100 }, 1000);
  one.step(placedDocker, 1100);
  expect(one.isFlying).toBe(true);
  one.step(placedDocker, 1400);
  expect(one.isFlying).toBe(false);
  expect(Math.hypot(middle(one).x - 200, middle(one).y - 100)).toBeLessThan(0.01);
  expect(one.viewport.scale).toBeGreaterThanOrEqual(1);
});

test('without motion it is there at once', () => {
  const one = camera();
  one.flyTo({ x: 200, y: 100 }, null);
  expect(one.isFlying).toBe(false);
  expect(Math.hypot(middle(one).x - 200, middle(one).y - 100)).toBeLessThan(0.01);
});

test('what is in view is not moved for', () => {
  const one = camera();
  const before = one.viewport;
  one.bringIntoView({ x: 0, y: 0 });
  expect(one.viewport).toEqual(before);
  one.bringIntoView({ x: 5000, y: 0 });
  expect(middle(one).x).toBeCloseTo(5000);
});
