// What a point feels of all others, beside the sum over each of them.
import { expect, test } from 'vitest';
import { PushTree } from '../../../../src/core/layout/forces/PushTree';

/** The same for the same seed, 0 to 1. */
function makeRandom(seed: number): () => number {
  let state = seed;
  return () => (state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0) / 2 ** 32;
}

function scatter(count: number, width: number, seed = 1) {
  const random = makeRandom(seed);
  const numbers = (most: number): Float64Array => Float64Array.from({ length: count }, () => random() * most);
  return { xs: numbers(width), ys: numbers(width), weights: numbers(10) };
}

function sumOf(index: number, { xs, ys, weights }: ReturnType<typeof scatter>): readonly [x: number, y: number] {
  let [x, y] = [0, 0];
  for (const [other, weight] of weights.entries()) {
    const [dx, dy] = [(xs[index] ?? 0) - (xs[other] ?? 0), (ys[index] ?? 0) - (ys[other] ?? 0)];
    const square = dx * dx + dy * dy;
    if (other === index || square >= 500 ** 2) continue;
    x += (dx * weight) / Math.max(square, Math.sqrt(square));
    y += (dy * weight) / Math.max(square, Math.sqrt(square));
  }
  return [x, y];
}

function feel(points: ReturnType<typeof scatter>): readonly (readonly [x: number, y: number])[] {
  const tree = new PushTree(points.xs, points.ys, points.weights);
  tree.build();
  return [...points.xs.keys()].map((index) => {
    tree.ask(index);
    return [tree.pushX, tree.pushY];
  });
}

test('two points push each other apart, the heavier harder', () => {
  const [left, right] = feel({ xs: Float64Array.of(0, 10), ys: Float64Array.of(5, 5), weights: Float64Array.of(1, 3) });
  expect(left?.[0]).toBeCloseTo(-0.3);
  expect(right?.[0]).toBeCloseTo(0.1);
});

test('many points are pushed about as hard as each alone would push', () => {
  const points = scatter(600, 300);
  let [wrong, whole] = [0, 0];
  for (const [index, [x, y]] of feel(points).entries()) {
    const [sumX, sumY] = sumOf(index, points);
    wrong += Math.hypot(x - sumX, y - sumY);
    whole += Math.hypot(sumX, sumY);
  }
  expect(wrong / whole).toBeLessThan(0.06);
});

test('whoever is far away is not felt', () => {
  expect(feel({ xs: Float64Array.of(0, 501), ys: Float64Array.of(0, 0), weights: Float64Array.of(1, 1) })).toEqual([[0, 0], [0, 0]]);
});

test('points on one spot end the search, and push somewhere', () => {
  const all = feel({ xs: new Float64Array(50).fill(3), ys: new Float64Array(50).fill(-2), weights: new Float64Array(50).fill(1) });
  for (const [x, y] of all) expect(Number.isFinite(x) && Number.isFinite(y)).toBe(true);
  expect(all.some(([x]) => x !== 0)).toBe(true);
});

test('none and one feel nothing', () => {
  expect(feel(scatter(0, 100))).toEqual([]);
  expect(feel(scatter(1, 100))).toEqual([[0, 0]]);
});
