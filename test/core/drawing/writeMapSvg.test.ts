// The picture of the map as a file: well-formed whatever the labels, whole without the app's stylesheet, and the same as on the canvas.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Window } from 'happy-dom';
import { buildDrawList } from '../../../src/core/drawing/buildDrawList';
import type { DrawList, Mark } from '../../../src/core/drawing/DrawList';
import { topicKinds } from '../../../src/core/drawing/topicKinds';
import { tabulateStage } from '../../../src/core/drawing/tabulateStage';
import { writeMapSvg } from '../../../src/core/drawing/writeMapSvg';
import { anyLabels, hostileLabels } from '../export/exportNotes';
import { dockerMap, placedDocker } from '../../features/topic-map/dockerMap';

const colours = {
  kinds: { note: 'rgb(1, 1, 1)', section: 'rgb(2, 2, 2)', concept: 'rgb(3, 3, 3)', command: 'rgb(4, 4, 4)', instruction: 'rgb(5, 5, 5)', term: 'rgb(6, 6, 6)', tag: 'rgb(7, 7, 7)', source: 'rgb(8, 8, 8)' },
  line: 'rgb(90, 90, 90)',
  text: 'rgb(20, 20, 20)',
  background: 'rgb(255, 255, 255)',
  accent: 'rgb(120, 80, 220)',
  unfinished: 'rgb(200, 60, 60)',
  complete: 'rgb(60, 200, 60)',
  font: '"Inter", ui-sans-serif',
};

const write = (list: DrawList): string => writeMapSvg({ list, colours, width: 640, height: 480, title: 'Topic map: 7 topics' });

/** Read as XML, which forgives nothing. */
function read(svg: string) {
  const { DOMParser } = new Window();
  const document = new DOMParser().parseFromString(svg, 'image/svg+xml');
  expect(document.querySelector('parsererror')).toBeNull();
  expect(document.documentElement.tagName).toBe('svg');
  return document;
}

const mark: Mark = { kind: 'note', emphasis: 'plain', x: 10, y: 20, radius: 8, completion: null, isChosen: false, isPinned: false, isRunning: false, isCollapsed: false };
const labelled = (texts: readonly string[]): DrawList => ({ strokes: [], lineStrength: 1, marks: [], labels: texts.map((text, index) => ({ id: String(index), text, emphasis: 'plain', isBeside: false, x: 0, y: 0 })) });

test('a map is drawn with its ground, lines, marks and names, and no variable of a stylesheet', () => {
  const list = buildDrawList({
    table: tabulateStage(placedDocker.map((each) => ({ ...each, isPinned: each.topic.id === 'run' })), dockerMap.ties, new Set(placedDocker.map(({ topic }) => topic.id))),
    matches: null,
    completion: new Map([['Docker', 0.25]]),
    collapsed: new Set(['Contenedores']),
    running: new Map(),
    focus: null,
    selected: new Set(['Redes']),
    viewport: { width: 640, height: 480, scale: 1, x: 200, y: 200 },
    shownLabels: new Set(),
    untitled: 'Untitled',
    isListed: false,
    measure: (text) => text.length * 7,
  });
  const svg = write(list);
  const document = read(svg);
  expect(svg).not.toMatch(/var\(|class=|NaN|undefined|Infinity/);
  expect(document.querySelector('title')?.textContent).toBe('Topic map: 7 topics');
  expect(document.querySelector('rect')?.getAttribute('fill')).toBe('rgb(255, 255, 255)');
  expect(document.documentElement.getAttribute('font-family')).toBe('"Inter", ui-sans-serif, sans-serif');
  expect([...document.querySelectorAll('text')].map(({ textContent }) => textContent).sort()).toEqual(list.labels.map(({ text }) => text).sort());
  expect(list.labels.length).toBeGreaterThan(4);
  const lines = [...document.querySelectorAll('path')].flatMap((path) => [...(path.getAttribute('d') ?? '').matchAll(/M[-\d. ]+L/g)]);
  expect(lines).toHaveLength(dockerMap.ties.length);
});

test('every kind has its shape and colour', () => {
  const document = read(write({ strokes: [], lineStrength: 1, labels: [], marks: topicKinds.map((kind) => ({ ...mark, kind })) }));
  const shapes = [...document.querySelectorAll('circle, polygon')].map((el) => `${el.tagName} ${(el.getAttribute('points') ?? '').split(' ').length} ${el.getAttribute('fill') ?? ''}`);
  expect(shapes).toEqual(['circle 1 rgb(1, 1, 1)', 'circle 1 rgb(2, 2, 2)', 'polygon 8 rgb(3, 3, 3)', 'polygon 4 rgb(4, 4, 4)', 'polygon 6 rgb(5, 5, 5)', 'polygon 4 rgb(6, 6, 6)', 'polygon 5 rgb(7, 7, 7)', 'polygon 3 rgb(8, 8, 8)']);
});

test('a ring says how much is complete: the rest is dashed, and the two meet', () => {
  const rings = (completion: number): readonly (string | null)[] =>
    [...read(write({ strokes: [], lineStrength: 1, labels: [], marks: [{ ...mark, completion }] })).querySelectorAll('path, circle[fill="none"]')].map((el) => `${el.getAttribute('stroke') ?? ''} ${el.getAttribute('stroke-dasharray') ?? 'whole'} ${el.getAttribute('d') ?? 'circle'}`);
  expect(rings(1)).toEqual([]);
  expect(rings(0)).toEqual(['rgb(200, 60, 60) 4 3 circle']);
  expect(rings(0.25)).toEqual(['rgb(200, 60, 60) 4 3 M10 7.8A12.2 12.2 0 1 0 22.2 20', 'rgb(60, 200, 60) whole M10 7.8A12.2 12.2 0 0 1 22.2 20']);
});

test('what runs now has a sign of its own beside the mark', () => {
  const document = read(write({ strokes: [], lineStrength: 1, labels: [], marks: [{ ...mark, isRunning: true }] }));
  expect([...document.querySelectorAll('circle, polygon')].map((el) => `${el.tagName} ${el.getAttribute('fill') ?? ''}`)).toEqual(['circle rgb(1, 1, 1)', 'circle rgb(60, 200, 60)', 'polygon rgb(255, 255, 255)']);
});

test('a tie that its user says is so is a whole line', () => {
  const stroke = { kind: 'mentions', emphasis: 'plain', points: [0, 0, 9, 9] } as const;
  const dashes = [false, true].map((isAccepted) => read(write({ strokes: [{ ...stroke, isAccepted }], lineStrength: 1, labels: [], marks: [] })).querySelector('path')?.getAttribute('stroke-dasharray'));
  expect(dashes).toEqual(['5 4', null]);
});

test('whatever a label is, it is text', () => {
  const textsOf = (labels: readonly string[]): readonly (string | null)[] => [...read(write(labelled(labels))).querySelectorAll('text')].map(({ textContent }) => textContent);
  const plain = (label: string): string => label.replace(/\p{Cc}+|[\u2028\u2029]/gu, ' ').replace(/[\p{Cs}\ufffe\uffff]/gu, '\ufffd');
  expect(textsOf(hostileLabels)).toEqual(hostileLabels.map(plain));
  fc.assert(
    fc.property(anyLabels, (labels) => {
      const svg = write(labelled(labels));
      expect(svg.split('\n')).toHaveLength(labels.length + 5);
      expect(svg.match(/<text\b/g)).toHaveLength(labels.length);
    }),
    { numRuns: 200 },
  );
});
