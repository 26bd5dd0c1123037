// What a cursor in a note is about to write.
import { expect, test } from 'vitest';
import { findWritingPlace } from '../../../src/core/writing/findWritingPlace';
import type { WritingPlace } from '../../../src/core/writing/WritingPlace';

function placeIn(marked: string): WritingPlace | null {
  const lines = marked.split('\n');
  const line = lines.findIndex((text) => text.includes('¦'));
  const ch = lines[line]?.indexOf('¦') ?? 0;
  const clean = lines.map((text) => text.replace('¦', ''));
  return findWritingPlace((at) => clean[at] ?? '', { line, ch });
}

test('words, outside of every block and on its fences', () => {
  expect(placeIn('# Notes¦')).toEqual({ kind: 'words' });
  expect(placeIn('```docker\nps\n```\nru¦')).toEqual({ kind: 'words' });
  expect(placeIn('```docker\nps\n```¦')).toEqual({ kind: 'words' });
  expect(placeIn('```\nsample\n```\n\n- ru¦')).toEqual({ kind: 'words' });
});

test('a docker line, and what its block says of it', () => {
  expect(placeIn('```docker\nru¦')).toEqual({ kind: 'line', line: { text: 'ru', caret: 2, start: 0 }, options: { isDockerImplied: true, isConsole: false }, shift: 0 });
  expect(placeIn('~~~bash title="x"\n```\ndocker ru¦\n~~~')).toMatchObject({ kind: 'line', options: { isDockerImplied: false, isConsole: false } });
  expect(placeIn('```console\n# docker ru¦\n```')).toMatchObject({ options: { isConsole: true } });
});

test('a line is read with those that it continues', () => {
  expect(placeIn('```docker\nps\nrun \\\n  --rm \\\n  al¦pine\n```')).toMatchObject({ line: { text: 'run \\\n  --rm \\\n  alpine', caret: 19, start: 15 }, shift: -15 });
});

test('a block in a list or a quote has its lines further right', () => {
  expect(placeIn('- so:\n  ```docker\n  ru¦\n  ```')).toMatchObject({ line: { text: 'ru', caret: 2 }, shift: 2 });
  expect(placeIn('> ```docker\n> ru¦\n> ```')).toMatchObject({ line: { text: 'ru', caret: 2 }, shift: 2 });
});

test('a Dockerfile, also where its fence only says docker', () => {
  expect(placeIn('```dockerfile\nFR¦\n```')).toMatchObject({ kind: 'dockerfile', fence: { first: 1 } });
  expect(placeIn('```docker\n# an image\nFROM alpine\nRU¦\n```')).toMatchObject({ kind: 'dockerfile' });
});

test('nothing in blocks of other languages', () => {
  expect(placeIn('```js\nru¦\n```')).toBeNull();
});
