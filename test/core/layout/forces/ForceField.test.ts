// Points find their places in steps, and a step can be left and taken up again.
import { expect, test } from 'vitest';
import { ForceField } from '../../../../src/core/layout/forces/ForceField';

const lineOf = (count: number) => Array.from({ length: count }, (_, index) => ({ x: index * 10, y: index % 7, radius: 6, isFixed: index === 0 }));

test('a step comes in parts, and points move at its end', () => {
  const field = new ForceField(lineOf(1000), []);
  field.heat = 1;
  const before = [...field.xs];
  let parts = 1;
  while (!field.advance()) {
    parts++;
    expect([...field.xs]).toEqual(before);
  }
  expect(parts).toBeGreaterThan(3);
  expect([...field.xs]).not.toEqual(before);
});

test('a tie comes to about its length where nothing else pulls', () => {
  const field = new ForceField([{ x: 0, y: 0, radius: 1, isFixed: true }, { x: 300, y: 0, radius: 1, isFixed: false }], [{ source: 0, target: 1, distance: 50, strength: 1 }]);
  field.heat = 1;
  while (field.isMoving) field.advance();
  expect(field.xs[0]).toBe(0);
  expect(Math.abs(field.xs[1] ?? 0)).toBeGreaterThan(35);
  expect(Math.abs(field.xs[1] ?? 0)).toBeLessThan(65);
});

test('it comes to rest, and whoever is held stays', () => {
  const field = new ForceField(lineOf(40), []);
  field.heat = 1;
  field.hold(5, -70, 80);
  let steps = 0;
  while (field.isMoving) if (field.advance()) steps++;
  expect(steps).toBe(300);
  expect([field.xs[0], field.ys[0], field.xs[5], field.ys[5]]).toEqual([0, 0, -70, 80]);
});
