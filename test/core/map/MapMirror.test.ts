// A map handed on in packed parts: what arrives is what TopicIndex lists, in its order, after whatever edits.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { MapMirror } from '../../../src/core/map/MapMirror';
import type { MapPart } from '../../../src/core/map/MapPart';
import { packParts } from '../../../src/core/map/packParts';
import { unpackParts } from '../../../src/core/map/unpackParts';
import { VaultTopics } from '../../../src/core/map/VaultTopics';
import { parseNote } from '../../../src/core/notes/parseNote';

const paths = ['a.md', 'b.md', 'c/a.md'];
const piece = fc.constantFrom('# Imagen\n', '## Redes\n', 'una imagen y un cgroup\n', '- run: arranca\n', '[[a]] ', '#Docker ', 'la cubeta ', '```docker-vocabulary\n- cubeta: donde va todo\n```\n', '***Sources:***\n- https://x.y/z\n');
const edit = fc.record({ path: fc.constantFrom(...paths), text: fc.option(fc.array(piece, { maxLength: 8 }).map((pieces) => pieces.join('')), { freq: 4 }) });

const handOn = (parts: Iterable<MapPart>, mirror: MapMirror): void => {
  for (const packed of packParts(parts)) for (const part of unpackParts(packed)) mirror.set(part);
};

test('a mirror shows what is mirrored', () => {
  fc.assert(
    fc.property(fc.array(fc.array(edit, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 6 }), (steps) => {
      const topics = new VaultTopics();
      const mirror = new MapMirror();
      for (const step of steps) {
        for (const { path, text } of step) {
          if (text === null) topics.remove(path);
          else topics.set(parseNote(path, text));
        }
        handOn(topics.takeParts(), mirror);
        expect(mirror.map).toEqual(topics.map);
      }
    }),
    { numRuns: 150 },
  );
});

test('one more sentence is told with its own note, and not with the vault', () => {
  const topics = new VaultTopics();
  for (let n = 0; n < 50; n++) topics.set(parseNote(`${n}.md`, `# Nota ${n}\nuna imagen\n`));
  expect([...topics.takeParts()]).toHaveLength(51);
  topics.set(parseNote('7.md', '# Nota 7\nuna imagen y un volumen\n'));
  expect([...topics.takeParts()].map(({ path }) => path)).toEqual(['7.md', null]);
});

test('a large map goes in several messages, each part in one', () => {
  const parts: MapPart[] = Array.from({ length: 10 }, (_, n) => ({
    path: `${n}.md`,
    topics: Array.from({ length: 900 }, (_unused, line) => ({ id: `section:${n}.md#${line}`, label: `${line}`, kind: 'section' as const, path: `${n}.md`, line })),
    ties: [],
  }));
  const messages = [...packParts(parts)];
  expect(messages.map((packed) => [...unpackParts(packed)].length)).toEqual([4, 4, 2]);
  expect(messages.flatMap((packed) => [...unpackParts(packed)])).toEqual(parts);
});
