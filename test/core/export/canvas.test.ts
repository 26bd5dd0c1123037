// JSON Canvas 1.0 by a schema that was written from its specification, and by what a schema cannot say.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Ajv from 'ajv';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { canvas } from '../../../src/core/export/canvas';
import type { ExportedMap } from '../../../src/core/export/ExportedMap';
import { anyLabels, exportLabels, exportNotes, hostileLabels } from './exportNotes';

interface CanvasNode {
  readonly id: string;
  readonly type: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly file?: string;
  readonly subpath?: string;
  readonly text?: string;
  readonly color?: string;
}

interface CanvasFile {
  readonly nodes: readonly CanvasNode[];
  readonly edges: readonly { readonly id: string; readonly fromNode: string; readonly toNode: string; readonly label: string; readonly fromSide: string; readonly toSide: string }[];
}

const validate = new Ajv({ allErrors: true }).compile(JSON.parse(readFileSync(join(import.meta.dirname, '../../fixtures/jsonCanvas.schema.json'), 'utf8')) as object);

function read(exported: ExportedMap): CanvasFile {
  const file = JSON.parse(canvas.write(exported)) as CanvasFile;
  validate(file);
  expect(validate.errors ?? []).toEqual([]);
  const ids = new Set(file.nodes.map(({ id }) => id));
  expect(new Set([...ids, ...file.edges.map(({ id }) => id)]).size).toBe(file.nodes.length + file.edges.length);
  expect(file.edges.filter(({ fromNode, toNode }) => !ids.has(fromNode) || !ids.has(toNode))).toEqual([]);
  return file;
}

const overlaps = ({ nodes }: CanvasFile): number =>
  nodes.flatMap((one, index) => nodes.slice(index + 1).filter((other) => one.x < other.x + other.width && other.x < one.x + one.width && one.y < other.y + other.height && other.y < one.y + one.height)).length;

const note = `#Docker
# Redes
## port mapping: 8080:80
- network ls: lista
## Sources
- [Docs \\[x\\]](https://docs.example.org/a)
`;

test('the schema refuses what the specification does', () => {
  const node = { id: 'a', type: 'text', x: 0, y: 0, width: 1, height: 1, text: '' };
  expect(validate({ nodes: [node] })).toBe(true);
  const wrong = [{ ...node, x: 0.5 }, { ...node, color: '7' }, { ...node, text: undefined }, { ...node, type: 'file' }, { ...node, type: 'file', text: undefined, file: 'a.md', subpath: 'b' }, { ...node, type: 'image' }, { ...node, id: '' }];
  for (const one of wrong) expect([one, validate({ nodes: [JSON.parse(JSON.stringify(one))] })]).toEqual([one, false]);
  expect(validate({ edges: [{ id: 'e', fromNode: 'a' }] })).toBe(false);
  expect(validate({ edges: [{ id: 'e', fromNode: 'a', toNode: 'a', toSide: 'middle' }] })).toBe(false);
});

test('notes and sections are files, all else is text, and ties say what they are', () => {
  const { nodes, edges } = read(exportNotes({ 'Redes.md': note }));
  expect(nodes.map(({ type, file, subpath, text, color }) => [type, file, subpath, text, color])).toEqual([
    ['file', 'Redes.md', undefined, undefined, '5'],
    ['file', 'Redes.md', '#Redes', undefined, undefined],
    ['file', 'Redes.md', '#port mapping 8080 80', undefined, undefined],
    ['file', 'Redes.md', '#Sources', undefined, undefined],
    ['text', undefined, undefined, '**docker network ls**', '4'],
    ['text', undefined, undefined, 'Docker', '1'],
    ['text', undefined, undefined, '[Docs \\[x\\]](<https://docs.example.org/a>)', undefined],
  ]);
  expect(edges.map(({ label }) => label)).toEqual(expect.arrayContaining(['contains', 'defines', 'tagged', 'cites']));
});

test('of two headings with one name each is found below its own parent', () => {
  const { nodes } = read(exportNotes({ 'a.md': '# Imagen\n## Comandos\n# Red\n## Comandos\n' }));
  expect(nodes.map(({ subpath }) => subpath)).toEqual([undefined, '#Imagen', '#Imagen#Comandos', '#Red', '#Red#Comandos']);
});

describe('places', () => {
  test('without a layout nothing lies over anything else', () => {
    expect(overlaps(read(exportNotes({ 'a.md': note, 'b.md': note, 'c.md': '# C\n[[a]]' })))).toBe(0);
  });

  test('of a layout keep their directions and get room', () => {
    const exported = exportLabels(Array.from({ length: 60 }, (_, index) => `topic ${index}`));
    const places = new Map(exported.map.topics.map(({ id }, index) => [id, { x: (index % 10) * 12.5, y: Math.floor(index / 10) * 12.5 }]));
    const file = read({ ...exported, places });
    expect(overlaps(file)).toBe(0);
    const [first, right] = file.nodes;
    const below = file.nodes[10];
    expect(right?.x).toBeGreaterThan(first?.x ?? Infinity);
    expect(below?.y).toBeGreaterThan(first?.y ?? Infinity);
  });

  test('all at one point, or none known, are no reason to fail', () => {
    const exported = exportLabels(hostileLabels);
    for (const places of [new Map(), new Map(exported.map.topics.map(({ id }) => [id, { x: 3, y: 3 }]))]) expect(overlaps(read({ ...exported, places }))).toBe(0);
  });
});

test('whatever the labels, the file is valid', () => {
  fc.assert(fc.property(anyLabels, (labels) => void read(exportLabels(labels))));
});
