// Labels can be read: none covers another, and they do not flicker.
import { expect, test } from 'vitest';
import { chooseLabels, LABEL_HEIGHT, type LabelWish } from '../../../src/core/drawing/chooseLabels';

const measure = (text: string): number => text.length * 6;
const wish = (id: string, x: number, y: number, weight = 1): LabelWish => ({ id, text: id, emphasis: 'plain', isBeside: false, x, y, weight, mayCover: false });
const choose = (wishes: LabelWish[], shown: string[] = []): string[] => chooseLabels(wishes, { shown: new Set(shown), marks: [], most: Infinity, measure }).map(({ id }) => id);

test('of two that overlap the weightier is shown', () => {
  expect(choose([wish('volumen', 100, 50, 1), wish('contenedor', 110, 55, 9)])).toEqual(['contenedor']);
});

test('side by side and one above the other both are shown', () => {
  expect(choose([wish('ab', 100, 50), wish('cd', 140, 50), wish('ef', 100, 50 + LABEL_HEIGHT)])).toHaveLength(3);
});

test('what stands out comes before any weight', () => {
  expect(choose([wish('notes', 0, 0, 900), { ...wish('focus', 5, 0, 1), emphasis: 'strong' }])).toEqual(['focus']);
});

test('of two of like weight the one that was shown stays', () => {
  const pair = [wish('pull', 0, 0, 10), wish('push', 5, 0, 11)];
  expect(choose(pair)).toEqual(['push']);
  expect(choose(pair, ['pull'])).toEqual(['pull']);
});

test('no label covers a mark but one that may', () => {
  const room = { shown: new Set<string>(), marks: [{ x: 100, y: 55, radius: 8 }], most: Infinity, measure };
  expect(chooseLabels([wish('docker', 90, 50)], room)).toEqual([]);
  expect(chooseLabels([{ ...wish('docker', 90, 50), mayCover: true }], room)).toHaveLength(1);
});

test('no more are shown than are asked for, the weightiest', () => {
  const wishes = ['pull', 'push', 'tag'].map((id, index) => wish(id, index * 100, 0, index));
  expect(chooseLabels(wishes, { shown: new Set(), marks: [], most: 2, measure }).map(({ id }) => id)).toEqual(['tag', 'push']);
});

test('no two of many labels overlap', () => {
  const wishes = Array.from({ length: 400 }, (_, index) => wish(`topic number ${index}`, (index * 37) % 640, (index * 53) % 480, index % 7));
  const shown = chooseLabels(wishes, { shown: new Set(), marks: [], most: Infinity, measure });
  expect(shown.length).toBeGreaterThan(20);
  for (const [index, a] of shown.entries()) {
    for (const b of shown.slice(index + 1)) {
      const isApart = Math.abs(a.x - b.x) >= (measure(a.text) + measure(b.text)) / 2 || Math.abs(a.y - b.y) >= LABEL_HEIGHT;
      expect(isApart).toBe(true);
    }
  }
});

test('a name beside its mark takes room to the right only', () => {
  const room = { shown: new Set<string>(), marks: [], most: 9, measure: () => 60 };
  const left = { ...wish('left', 0, 0), isBeside: true };
  expect(chooseLabels([left, { ...wish('right', 80, 0), isBeside: true }], room)).toHaveLength(2);
  expect(chooseLabels([left, { ...wish('right', 40, 0), isBeside: true }], room)).toHaveLength(1);
});
