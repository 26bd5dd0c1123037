// What a map block asks for, and what it cannot ask for.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readMapBlock } from '../../../src/core/map/readMapBlock';

const plain = { scope: 'note', root: '', depth: 2, kinds: null, shape: 'force', height: 360, problems: [] };

test('an empty block shows its note', () => {
  expect(readMapBlock('\n  \n%% nada %%')).toEqual(plain);
});

test('options are read in both languages, whatever their case and accents', () => {
  expect(readMapBlock('root: Contenedores\ndepth: 3\nkinds: sections, command\nlayout: tree\nheight: 500')).toEqual({
    ...plain,
    root: 'Contenedores',
    depth: 3,
    kinds: new Set(['section', 'command']),
    shape: 'tree',
    height: 500,
  });
  expect(readMapBlock('Raíz = docker ps\nPROFUNDIDAD: 1\ntipos: Términos etiquetas\ndisposición: árbol\nmuestra: bóveda\r\nalto: 200')).toEqual({
    ...plain,
    scope: 'vault',
    root: 'docker ps',
    depth: 1,
    kinds: new Set(['term', 'tag']),
    shape: 'tree',
    height: 200,
  });
});

test('what cannot be read is told with its line and what can be written, and the rest counts', () => {
  const { problems, depth } = readMapBlock('colour: red\ndepth: 3\nlayout: cube\nheight: 5\nkinds: section planet\nroot');
  expect(depth).toBe(3);
  expect(problems).toEqual([
    { line: 1, kind: 'option', written: 'colour', allowed: ['root', 'depth', 'kinds', 'layout', 'show', 'height'] },
    { line: 3, kind: 'value', written: 'cube', allowed: ['force', 'radial', 'tree'] },
    { line: 4, kind: 'value', written: '5', allowed: ['120-2000'] },
    expect.objectContaining({ line: 5, kind: 'value', written: 'section planet' }),
  ]);
});

test('no text makes it fail', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => readMapBlock(text).problems.every(({ line }) => line >= 1)));
});
