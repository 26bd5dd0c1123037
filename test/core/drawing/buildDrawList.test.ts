// What is painted for what a user looks at.
import { describe, expect, test } from 'vitest';
import { buildDrawList, type Scene } from '../../../src/core/drawing/buildDrawList';
import { mapLooks } from '../../../src/core/drawing/mapLooks';
import { tabulateStage } from '../../../src/core/drawing/tabulateStage';
import { dockerMap, placedDocker } from '../../features/topic-map/dockerMap';

const all = new Set(dockerMap.topics.map(({ id }) => id));
const tableOf = (placed = placedDocker, seen = all) => tabulateStage(placed, dockerMap.ties, seen);

const whole: Scene = {
  table: tableOf(),
  matches: null,
  completion: new Map(),
  collapsed: new Set(),
  running: new Map(),
  focus: null,
  selected: new Set(),
  viewport: { width: 800, height: 600, scale: 1, x: 400, y: 300 },
  shownLabels: new Set(),
  untitled: 'Untitled',
  isListed: false,
  measure: (text) => text.length * 6,
};

const draw = (changes: Partial<Scene>) => buildDrawList({ ...whole, ...changes });
const markAt = (list: ReturnType<typeof draw>, x: number, y: number) => list.marks.find((mark) => mark.x === x && mark.y === y);

test('every topic is a mark, every tie a line, on its place on the screen', () => {
  const list = draw({});
  expect(list.marks).toHaveLength(7);
  expect(markAt(list, 400, 300)).toMatchObject({ kind: 'note', emphasis: 'plain', radius: 8 });
  expect(list.strokes.flatMap(({ points }) => points)).toHaveLength(7 * 4);
});

test('lines of one look share one path', () => {
  expect(draw({}).strokes.map(({ kind, points }) => [kind, points.length / 4])).toEqual([['contains', 2], ['defines', 2], ['tagged', 1], ['links to', 1], ['mentions', 1]]);
});

test('what is not seen is neither drawn nor tied nor named', () => {
  const list = draw({ table: tableOf(placedDocker, new Set(['Docker', 'Imágenes'])) });
  expect(list.marks).toHaveLength(2);
  expect(list.strokes.flatMap(({ points }) => points)).toHaveLength(4);
  expect(list.labels.map(({ id }) => id).sort()).toEqual(['Docker', 'Imágenes']);
});

test('what lies outside the view is left out', () => {
  const list = draw({ viewport: { width: 100, height: 80, scale: 1, x: 50, y: 40 } });
  expect(list.marks.map(({ kind }) => kind)).toEqual(['note']);
  expect(list.labels.map(({ id }) => id)).toEqual(['Docker']);
});

describe('focus', () => {
  const list = draw({ focus: 'Redes' });

  test('the topic and its neighbours stand out, the rest steps back', () => {
    expect(markAt(list, 600, 300)?.emphasis).toBe('strong');
    expect(markAt(list, 500, 300)?.emphasis).toBe('strong');
    expect(markAt(list, 300, 300)?.emphasis).toBe('faint');
  });

  test('only its own ties are strong', () => {
    expect(list.strokes.filter(({ emphasis }) => emphasis === 'strong').flatMap(({ points }) => points)).toHaveLength(2 * 4);
  });

  test('its label is whole and comes first', () => {
    const long = 'Redes definidas por el usuario y sus puertos publicados';
    const placed = placedDocker.map((each) => (each.topic.id === 'Redes' ? { ...each, topic: { ...each.topic, label: long } } : each));
    expect(draw({ table: tableOf(placed), focus: 'Redes' }).labels[0]?.text).toBe(long);
    expect(draw({ table: tableOf(placed) }).labels.find(({ id }) => id === 'Redes')?.text).toBe('Redes definidas por el usuari…');
  });
});

test('many ties on little room are drawn lighter, a few never', () => {
  const at = (scale: number) => ({ ...whole.viewport, scale });
  const crowd = tabulateStage(placedDocker, Array.from({ length: 1000 }, () => dockerMap.ties).flat(), all);
  expect(draw({ viewport: at(0.1) }).lineStrength).toBe(1);
  expect(draw({ table: crowd, viewport: at(0.1) }).lineStrength).toBeLessThan(0.5);
  expect(draw({ table: crowd, viewport: at(2) }).lineStrength).toBe(1);
});

test('a filter makes its matches stand out', () => {
  const list = draw({ matches: new Set(['run']) });
  expect(markAt(list, 500, 400)?.emphasis).toBe('strong');
  expect(markAt(list, 400, 300)?.emphasis).toBe('faint');
});

test('a mark says how complete it is, whether it is selected, pinned, runs or stands for more', () => {
  const placed = placedDocker.map((each) => ({ ...each, isPinned: each.topic.id === 'bridge' }));
  const list = draw({ table: tableOf(placed), completion: new Map([['Imágenes', 0.25]]), selected: new Set(['run']), collapsed: new Set(['Redes']), running: new Map([['Imágenes', 1]]) });
  const plain = { completion: null, isChosen: false, isPinned: false, isRunning: false, isCollapsed: false };
  expect(markAt(list, 300, 300)).toMatchObject({ ...plain, completion: 0.25, isRunning: true });
  expect(markAt(list, 500, 400)).toMatchObject({ ...plain, isChosen: true });
  expect(markAt(list, 600, 300)).toMatchObject({ ...plain, isCollapsed: true });
  expect(markAt(list, 600, 400)).toMatchObject({ ...plain, isPinned: true });
});

test('a heading without words is named as such', () => {
  const placed = placedDocker.map((each) => (each.topic.id === 'Imágenes' ? { ...each, topic: { ...each.topic, label: '' } } : each));
  expect(draw({ table: tableOf(placed) }).labels.find(({ id }) => id === 'Imágenes')?.text).toBe('Untitled');
});

test('ties that their user says are so are strokes of their own', () => {
  const table = tabulateStage(placedDocker, dockerMap.ties, all, ({ kind }) => kind === 'mentions');
  expect(draw({ table }).strokes.filter(({ isAccepted }) => isAccepted).map(({ kind }) => kind)).toEqual(['mentions']);
});

test('a concept that many topics are tied to is named over other marks, another one is not', () => {
  const crowd = Array.from({ length: 70 }, (_, index) => ({ topic: { id: `t${index}`, label: '', kind: 'section' as const, path: 'a.md', line: 1 }, x: (index % 10) * 20, y: Math.floor(index / 10) * 20, radius: 8, isPinned: false, degree: 1 }));
  const concept = (degree: number) => ({ topic: { id: 'hub', label: 'contenedor', kind: 'concept' as const, path: 'a.md', line: 1 }, x: 90, y: 60, radius: 8, isPinned: false, degree });
  const named = (degree: number): boolean => {
    const placed = [...crowd, concept(degree)];
    return draw({ table: tabulateStage(placed, [], new Set(placed.map(({ topic }) => topic.id))) }).labels.some(({ id }) => id === 'hub');
  };
  expect([named(12), named(7)]).toEqual([true, false]);
});

test('rings around small marks are thin', () => {
  expect(mapLooks.ringWidth(3)).toBeLessThan(1);
  expect(mapLooks.ringWidth(12)).toBe(1.8);
});

test('topics below each other have their names beside them, all for which there is room', () => {
  const placed = Array.from({ length: 80 }, (_, index) => ({ topic: { id: `t${index}`, label: `tema ${index}`, kind: 'section' as const, path: 'a.md', line: 1 }, x: 0, y: index * 26 - 300, radius: 5, isPinned: false, degree: 1 }));
  const { labels, marks } = draw({ table: tabulateStage(placed, [], new Set(placed.map(({ topic }) => topic.id))), isListed: true });
  expect(labels.length).toBeGreaterThanOrEqual(marks.length - 3);
  const [first] = labels;
  const mark = marks.find(({ y }) => y - 6.5 === first?.y);
  expect(first).toMatchObject({ isBeside: true, x: (mark?.x ?? 0) + (mark?.radius ?? 0) + 7 });
});
