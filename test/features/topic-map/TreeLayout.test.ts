// A map as a tree: levels apart, nothing on top of another, everything once, and what its user moved stays.
import { describe, expect, test } from 'vitest';
import { TreeLayout } from '../../../src/features/topic-map/TreeLayout';
import { growTree, type TreeNode } from '../../../src/features/topic-map/growTree';
import { dockerMap, tie } from './dockerMap';

function laidOut(shape: 'tree' | 'radial', root: string | null = null): TreeLayout {
  const layout = new TreeLayout(shape, root);
  layout.update(dockerMap);
  return layout;
}

const outline = ({ topic, children }: TreeNode, depth = 0): string[] => [...(topic ? [`${'  '.repeat(depth)}${topic.label}`] : []), ...children.flatMap((child) => outline(child, topic ? depth + 1 : depth))];

describe('the tree of a map', () => {
  test('has every topic once, inside what contains it', () => {
    const lines = outline(growTree(dockerMap, null));
    expect(lines.map((line) => line.trim()).sort()).toEqual(dockerMap.topics.map(({ label }) => label).sort());
    expect(lines).toContain('  Imágenes');
  });

  test('grows from a topic in all directions', () => {
    expect(outline(growTree(dockerMap, 'Imágenes'))[0]).toBe('Imágenes');
    expect(outline(growTree(dockerMap, 'Imágenes'))).toContain('  Docker');
  });

  test('ends in a circle, and keeps what hangs on nothing', () => {
    const map = { topics: dockerMap.topics, ties: [tie('Docker', 'contains', 'Imágenes'), tie('Imágenes', 'contains', 'Docker')] };
    expect(outline(growTree(map, null))).toHaveLength(map.topics.length);
  });
});

describe.each(['tree', 'radial'] as const)('laid out as %s', (shape) => {
  test('no topic stands on another, and nothing moves', () => {
    const { placed, isMoving } = laidOut(shape);
    expect(placed).toHaveLength(dockerMap.topics.length);
    expect(isMoving).toBe(false);
    for (const [index, one] of placed.entries()) {
      for (const other of placed.slice(index + 1)) expect(Math.hypot(one.x - other.x, one.y - other.y)).toBeGreaterThan(20);
    }
  });

  test('what its user moved stays there until it is released', () => {
    const layout = laidOut(shape);
    const before = layout.placed;
    layout.move('Imágenes', 700, -50);
    layout.update({ ...dockerMap });
    expect(layout.placed.find(({ topic }) => topic.id === 'Imágenes')).toMatchObject({ x: 700, y: -50 });
    expect(layout.isPinned('Imágenes')).toBe(true);
    layout.release('Imágenes');
    expect(layout.placed).toEqual(before);
  });
});

test('a tree has its root at the left and each level further right', () => {
  const { placed } = laidOut('tree', 'Docker');
  const x = (id: string): number => placed.find(({ topic }) => topic.id === id)?.x ?? NaN;
  expect(x('Docker')).toBe(0);
  expect(x('Imágenes')).toBeGreaterThan(100);
});

test('a radial map has its root in the middle', () => {
  const root = laidOut('radial', 'Docker').placed.find(({ topic }) => topic.id === 'Docker');
  expect(Math.hypot(root?.x ?? NaN, root?.y ?? NaN)).toBe(0);
});
