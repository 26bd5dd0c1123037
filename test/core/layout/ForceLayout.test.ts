// The map keeps its shape: positions survive edits, newcomers find their neighbours, nothing moves without a reason.
import { describe, expect, test } from 'vitest';
import type { Tie, Topic, TopicMap } from '../../../src/core/map/TopicMap';
import { ForceLayout } from '../../../src/core/layout/ForceLayout';

const topic = (id: string, kind: Topic['kind'] = 'section'): Topic => ({ id, label: id, kind, path: 'Docker.md', line: 1 });
const contains = (from: string, to: string): Tie => ({ from, to, kind: 'contains', path: 'Docker.md', line: 1 });

/** A note with sections, each with some terms. */
function bookOf(sections: number, terms: number): TopicMap {
  const names = Array.from({ length: sections }, (_, index) => `section ${index}`);
  return {
    topics: [topic('note', 'note'), ...names.map((name) => topic(name)), ...names.flatMap((name) => Array.from({ length: terms }, (_, index) => topic(`${name} term ${index}`, 'term')))],
    ties: [...names.map((name) => contains('note', name)), ...names.flatMap((name) => Array.from({ length: terms }, (_, index) => contains(name, `${name} term ${index}`)))],
  };
}

function settled(map: TopicMap): ForceLayout {
  const layout = new ForceLayout();
  layout.update(map);
  layout.advance(Infinity, () => 0);
  return layout;
}

const places = (layout: ForceLayout): Map<string, { x: number; y: number }> => new Map(layout.placed.map(({ topic: { id }, x, y }) => [id, { x, y }]));

test('every topic gets a place of its own', () => {
  const all = settled(bookOf(8, 6)).placed;
  expect(all).toHaveLength(57);
  for (const [index, one] of all.entries()) {
    expect(Number.isFinite(one.x) && Number.isFinite(one.y)).toBe(true);
    for (const other of all.slice(index + 1)) expect(Math.hypot(one.x - other.x, one.y - other.y)).toBeGreaterThan(4);
  }
});

test('the same map gives the same picture', () => {
  expect(places(settled(bookOf(5, 3)))).toEqual(places(settled(bookOf(5, 3))));
});

test('topics stand nearer to what they are tied to than to the rest', () => {
  const all = places(settled(bookOf(6, 5)));
  const distance = (a: string, b: string): number => Math.hypot((all.get(a)?.x ?? 0) - (all.get(b)?.x ?? 0), (all.get(a)?.y ?? 0) - (all.get(b)?.y ?? 0));
  expect(distance('section 0', 'section 0 term 0')).toBeLessThan(distance('section 3', 'section 0 term 0'));
});

describe('after an edit', () => {
  test('what is not next to the newcomer does not move at all', () => {
    const map = bookOf(6, 4);
    const layout = settled(map);
    const before = places(layout);
    layout.update({ topics: [...map.topics, topic('new', 'term')], ties: [...map.ties, contains('section 2', 'new')] });
    layout.advance(Infinity, () => 0);
    const after = places(layout);
    for (const [id, place] of before) if (id !== 'section 2') expect(after.get(id)).toEqual(place);
    const parent = after.get('section 2') ?? { x: NaN, y: NaN };
    const newcomer = after.get('new') ?? { x: NaN, y: NaN };
    expect(Math.hypot(parent.x - newcomer.x, parent.y - newcomer.y)).toBeLessThan(120);
  });

  test('an unchanged map starts no work, a removal neither', () => {
    const map = bookOf(4, 2);
    const layout = settled(map);
    layout.update(bookOf(4, 2));
    expect(layout.isMoving).toBe(false);
    const before = places(layout);
    layout.update({ topics: map.topics.slice(0, -1), ties: map.ties.slice(0, -1) });
    expect(layout.isMoving).toBe(false);
    before.delete('section 3 term 1');
    expect(places(layout)).toEqual(before);
  });

  test('a topic takes its new line and label with it', () => {
    const layout = settled(bookOf(1, 0));
    layout.update({ topics: [topic('note', 'note'), { ...topic('section 0'), line: 40 }], ties: [contains('note', 'section 0')] });
    expect(layout.placed[1]?.topic.line).toBe(40);
  });
});

test('work stops when its time is used and goes on where it stopped', () => {
  let time = 0;
  const layout = new ForceLayout();
  layout.update(bookOf(3, 3));
  layout.advance(8, () => (time += 4));
  expect(layout.isMoving).toBe(true);
  while (layout.isMoving) layout.advance(8, () => (time += 4));
  expect(places(layout)).toEqual(places(settled(bookOf(3, 3))));
});

test('a dragged topic stays where its user left it', () => {
  const map = bookOf(2, 2);
  const layout = settled(map);
  layout.move('section 1', 500, -300);
  layout.update({ topics: [...map.topics, topic('other')], ties: map.ties });
  layout.advance(Infinity, () => 0);
  expect(places(layout).get('section 1')).toEqual({ x: 500, y: -300 });
});
