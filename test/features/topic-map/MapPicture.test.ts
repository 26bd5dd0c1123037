// @vitest-environment happy-dom
// While the view moves its picture moves with it, as long as it shows all that is in view.
import { expect, test } from 'vitest';
import type { Viewport } from '../../../src/core/drawing/buildDrawList';
import { MapPicture } from '../../../src/features/topic-map/MapPicture';

const view: Viewport = { width: 800, height: 600, scale: 1, x: 40, y: 30 };

/** A canvas that only keeps where pictures are put. */
function open(ratio: number) {
  const at: (readonly [x: number, y: number])[] = [];
  const sizes: (readonly [width: number, height: number])[] = [];
  const ground = document.createElement('canvas');
  const context = { drawImage: (_: unknown, x: number, y: number, width: number, height: number) => void (at.push([x, y]), sizes.push([width, height])), setTransform: () => undefined } as unknown as CanvasRenderingContext2D;
  Object.assign(ground, { getContext: () => context });
  const picture = new MapPicture(ground);
  const painted: Viewport[] = [];
  return {
    picture,
    ground,
    at,
    sizes,
    painted,
    paint: () => picture.paint(view, ratio, (_, widened) => void painted.push(widened)),
    put: (change: Partial<Viewport>) => picture.put(context, { ...view, ...change }, ratio),
  };
}

test('it has a margin on each side, and stands behind the view where it was painted', () => {
  const { paint, put, painted, at, ground } = open(2);
  paint();
  expect(painted).toEqual([{ width: 1200, height: 1000, scale: 1, x: 240, y: 230 }]);
  expect([ground.width, ground.height]).toEqual([2400, 2000]);
  expect(put({})).toBe(true);
  expect(at).toEqual([[-400, -400]]);
});

test('it moves with the view by whole pixels of the screen', () => {
  const { paint, put, at } = open(2);
  paint();
  expect(put({ x: view.x + 10.3, y: view.y - 7.4 })).toBe(true);
  expect(at).toEqual([[-379, -415]]);
});

test('beyond its margin, at a zoom far from its own and after a change there is none', () => {
  const { picture, paint, put, at } = open(1);
  expect(put({})).toBe(false);
  paint();
  expect(put({ x: view.x + 200 })).toBe(true);
  expect(put({ x: view.x + 201 })).toBe(false);
  expect(put({ y: view.y - 201 })).toBe(false);
  expect(put({ scale: 2.6, x: -500, y: -400 })).toBe(false);
  picture.forget();
  expect(put({})).toBe(false);
  expect(at).toHaveLength(1);
});

test('it is scaled with the view, around what stays in place, as long as it covers that', () => {
  const { paint, put, at, sizes } = open(2);
  paint();
  // Twice as large around the upper left corner of the map.
  expect(put({ scale: 2 })).toBe(true);
  expect([at.at(-1), sizes.at(-1)]).toEqual([[2 * (40 - 240 * 2), 2 * (30 - 230 * 2)], [4800, 4000]]);
  // Smaller around the middle of the view: its margins come into sight, and then what is not on it.
  const around = (scale: number): Partial<Viewport> => ({ scale, x: 400 - 360 * scale, y: 300 - 270 * scale });
  expect([0.8, 0.7, 0.6].map((scale) => put(around(scale)))).toEqual([true, true, false]);
});
