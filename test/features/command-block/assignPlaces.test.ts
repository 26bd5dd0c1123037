// Rendered elements find their places in the note.
import { describe, expect, test } from 'vitest';
import { parseNote } from '../../../src/core/notes/parseNote';
import { assignPlaces, type ShownElement } from '../../../src/features/command-block/assignPlaces';
import { findRunPlaces } from '../../../src/features/command-block/findRunPlaces';

const places = (text: string) => findRunPlaces(parseNote('Lab.md', text), { runDockerBlocks: true, runShellBlocks: true, runCommandLists: true, runInlineCode: true });
const block = (text: string): ShownElement => ({ kind: 'block', text });
const item = (text: string): ShownElement => ({ kind: 'item', text });

describe('blocks', () => {
  const note = '```bash\ndocker ps\n```\n```\nsample\n```\n```bash\ndocker ps\n```\n```bash\ndocker images\n```\n';

  test('each finds its own, equal ones by their order, and a sample finds none', () => {
    const found = assignPlaces([block('docker ps\n'), block('sample\n'), block('docker ps\n'), block('docker images\n')], places(note));
    expect(found.map((place) => place && [place.key.code, place.key.ordinal])).toEqual([['docker ps', 0], null, ['docker ps', 1], ['docker images', 0]]);
  });

  test('a part of the note is matched by its text', () => {
    expect(assignPlaces([block('docker images')], places(note))[0]?.key.code).toBe('docker images');
  });

  test('line ends and tabs of the renderer make no difference', () => {
    expect(assignPlaces([block('docker run \\\r\n    busybox\r\n')], places('```bash\ndocker run \\\n\tbusybox\n```'))[0]).not.toBeNull();
  });
});

describe('items of a command list', () => {
  const note = '- ps: lista\n- `images`: las imágenes\n- docker version\n- otra cosa\n- psql: no es de docker\n';

  test('are found by the command that they begin with', () => {
    const found = assignPlaces([item('ps: lista'), item('images: las imágenes'), item('docker version'), item('otra cosa'), item('psql: no es de docker')], places(note));
    expect(found.map((place) => place?.title ?? null)).toEqual(['docker ps', 'docker images', 'docker version', null, null]);
  });
});
