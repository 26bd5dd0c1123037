// Which gaps a query finds in a notebook.
import { describe, expect, test } from 'vitest';
import { countGaps } from '../../../../src/core/gaps/query/countGaps';
import { readGapQuery } from '../../../../src/core/gaps/query/readGapQuery';
import { selectGaps } from '../../../../src/core/gaps/query/selectGaps';
import { NotebookIndex } from '../../../../src/services/NotebookIndex';

const index = new NotebookIndex();
index.refreshAll([
  ['Cursos/Docker desde cero.md', '**Tags:** #_Todo\n#Docker/Compose\n- - -\n# Volúmenes\nPersisten. (revisar esto)\n## bind mounts\n## tmpfs\nVive en la memoria del anfitrión.\n'],
  ['Cursos/2024/Redes 10.md', '#Linux #docker\n- - -\n# Red\n## bridge\n## Otra cosa\nAlgo. (completar)\n'],
  ['Redes 2.md', '# Contenedores\n- ps:\n- run: crea un contenedor\n# host\n'],
  ['Hecha.md', '# Imagen\nUna plantilla para hacer contenedores.\n'],
]);
const { notebook } = index;
const select = (code: string, path = 'Redes 2.md') => selectGaps(readGapQuery(code), notebook, path);
const found = (code: string, path?: string): string[] => select(code, path).gaps.map((gap) => `${gap.path}:${gap.span.line} ${gap.rule}`);
const all = found('');

test('a block that asks for nothing finds everything, note by note', () => {
  expect(all).toEqual([
    'Cursos/2024/Redes 10.md:4 empty-section',
    'Cursos/2024/Redes 10.md:6 marker',
    'Cursos/Docker desde cero.md:1 workflow-tag',
    'Cursos/Docker desde cero.md:5 marker',
    'Cursos/Docker desde cero.md:6 empty-section',
    'Redes 2.md:2 missing-description',
    'Redes 2.md:4 empty-section',
  ]);
});

const byPaths = (part: string): string[] => all.filter((line) => line.startsWith(part));

test.each([
  ['note: this', byPaths('Redes 2.md')],
  ['note: redes 10', byPaths('Cursos/2024')],
  ['note: [[Cursos/2024/Redes 10]]', byPaths('Cursos/2024')],
  ['note: Redes 2.md, Hecha', byPaths('Redes 2.md')],
  ['folder: cursos/', byPaths('Cursos')],
  ['folder: Cursos/2024', byPaths('Cursos/2024')],
  ['folder: /', all],
  ['folder: Cursos\nfolder: -Cursos/2024', byPaths('Cursos/Docker')],
  ['tag: #docker', byPaths('Cursos')],
  ['tag: Docker/compose', byPaths('Cursos/Docker')],
  ['tag: _todo', byPaths('Cursos/Docker')],
  ['tag: -docker', byPaths('Redes 2.md')],
  ['rule: marker', all.filter((line) => line.endsWith(' marker'))],
  ['rule: marker, empty-section\nnote: -this', all.filter((line) => /(marker|empty-section)$/.test(line) && line.startsWith('Cursos'))],
  ['severity: info', all.filter((line) => line.endsWith('workflow-tag'))],
  ['severity: error', []],
])('%j', (code, expected) => {
  expect(found(code)).toEqual(expected);
});

describe('a topic', () => {
  test.each([
    ['topic: volumen', ['Cursos/Docker desde cero.md:5 marker', 'Cursos/Docker desde cero.md:6 empty-section']],
    ['topic: Volumes', ['Cursos/Docker desde cero.md:5 marker', 'Cursos/Docker desde cero.md:6 empty-section']],
    ['topic: docker ps', ['Redes 2.md:2 missing-description']],
    ['topic: docker container ls', ['Redes 2.md:2 missing-description']],
    ['topic: otra cosa', ['Cursos/2024/Redes 10.md:6 marker']],
    ['topic: #linux', byPaths('Cursos/2024')],
    ['topic: imagen', []],
  ])('%s', (code, expected) => {
    expect(found(code)).toEqual(expected);
    expect(select(code).unknown).toEqual([]);
  });
});

test('what nothing is called is told, with the nearest name that there is', () => {
  const { gaps, unknown } = select('note: Reds 2, Hecha\nfolder: Curso\ntag: Linx\ntopic: Contenedoress\nrule: marker\nnote: zzzzzz');
  expect(gaps).toEqual([]);
  expect(unknown.map(({ line, field, value, meant }) => [line, field, value, meant])).toEqual([
    [1, 'note', 'Reds 2', 'Redes 2'],
    [2, 'folder', 'Curso', 'Cursos'],
    [3, 'tag', 'Linx', 'Linux'],
    [4, 'topic', 'Contenedoress', 'Contenedores'],
    [6, 'note', 'zzzzzz', ''],
  ]);
});

test('the map is not worked out for a query without a topic', () => {
  const { notes, gaps, lens } = notebook;
  const shy = {
    notes,
    gaps,
    lens,
    get map(): never {
      throw new Error('asked for the map');
    },
  };
  expect(selectGaps(readGapQuery('tag: docker\nnote: nobody'), shy, '').gaps).toEqual([]);
});

test.each([
  ['all', [['', 7]]],
  ['note', [['Cursos/Docker desde cero.md', 3], ['Cursos/2024/Redes 10.md', 2], ['Redes 2.md', 2]]],
  ['folder', [['Cursos', 3], ['', 2], ['Cursos/2024', 2]]],
  ['tag', [['Docker/Compose', 3], ['', 2], ['docker', 2], ['Linux', 2]]],
  ['rule', [['empty-section', 3], ['marker', 2], ['missing-description', 1], ['workflow-tag', 1]]],
  ['severity', [['warning', 6], ['info', 1]]],
] as const)('counted by %s', (by, expected) => {
  expect(countGaps(select('').gaps, notebook.notes, by).map(({ key, amount }) => [key, amount])).toEqual(expected);
});
