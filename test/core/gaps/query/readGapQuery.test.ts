// What a block of gaps asks for, and what it cannot ask for.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readGapQuery as read } from '../../../../src/core/gaps/query/readGapQuery';

const everything = { conditions: [], count: null, limit: 50, problems: [] };

test('an empty block asks for everything', () => {
  expect(read('\n  \n# everything\n%% nada %%')).toEqual(everything);
});

test('each value is one condition, whatever its language, case and accents', () => {
  const { conditions, problems } = read('note: this, [[Redes|las redes]]\nFolder = Cursos\n\ntag: #Docker\ntema: docker ps\nregla: Sección vacia, marker\nseverity: WARNING, errores');
  expect(problems).toEqual([]);
  expect(conditions.map(({ line, field, value }) => [line, field, value])).toEqual([
    [1, 'note', ''],
    [1, 'note', 'Redes'],
    [2, 'folder', 'Cursos'],
    [4, 'tag', '#Docker'],
    [5, 'topic', 'docker ps'],
    [6, 'rule', 'empty-section'],
    [6, 'rule', 'marker'],
    [7, 'severity', 'warning'],
    [7, 'severity', 'error'],
  ]);
});

test('a minus leaves out, and quotes and brackets keep a comma', () => {
  const { conditions } = read('note: -[[Hola, mundo#Parte]], - "a, b" ,c-d,\nrule: -to-tag');
  expect(conditions.map(({ value, isExcluded }) => [value, isExcluded])).toEqual([
    ['Hola, mundo', true],
    ['a, b', true],
    ['c-d', false],
    ['to-tag', true],
  ]);
});

test.each([
  ['count', 'all'],
  ['count:', 'all'],
  ['cuenta: reglas', 'rule'],
  ['count = Folder', 'folder'],
])('%s counts by %s', (code, count) => {
  expect(read(code)).toEqual({ ...everything, count });
});

test('what cannot be read is told with its line, what can be written and what was probably meant', () => {
  expect(read('sevrity: error\nrule: emty-section, marker\nlimit: 0\ncount: planet\n\nrule:\nlimit: 20').problems).toEqual([
    { line: 1, kind: 'option', written: 'sevrity', allowed: ['note', 'folder', 'tag', 'topic', 'rule', 'severity', 'count', 'limit'], meant: 'severity' },
    expect.objectContaining({ line: 2, kind: 'value', written: 'emty-section', meant: 'empty-section' }),
    { line: 3, kind: 'value', written: '0', allowed: ['1-500'], meant: '' },
    { line: 4, kind: 'value', written: 'planet', allowed: ['all', 'note', 'folder', 'tag', 'rule', 'severity'], meant: '' },
    expect.objectContaining({ line: 6, kind: 'empty', written: 'rule' }),
  ]);
});

test('no text makes it fail', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => read(text).problems.every(({ line }) => line >= 1)));
  fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => read(`note: ${text}`).conditions.every(({ value }) => value.trim() === value)));
});
