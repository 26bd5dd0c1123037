// The list of what is unfinished, as rows.
import { describe, expect, test } from 'vitest';
import { firstFilter, readGapFilter, type GapOrder } from '../../../src/features/gaps/GapFilter';
import { progressOf } from '../../../src/core/gaps/progressOf';
import { listGaps, type ListRow } from '../../../src/features/gaps/listGaps';
import { NotebookIndex } from '../../../src/services/NotebookIndex';

const index = new NotebookIndex();
index.refreshAll([
  ['Redes 10.md', '# Redes\n## bridge\nLa red que hay por defecto.\n## host\n'],
  ['Redes 2.md', '**Tags:** #_Todo\n# Volúmenes\nPersisten. (revisar esto)\n## bind\n'],
  ['Hecha.md', '# Imagen\nUna plantilla para hacer contenedores.\n'],
]);
const { notebook } = index;

const list = (choice: Partial<Parameters<typeof listGaps>[1]> = {}): ListRow[] => listGaps(notebook, { filter: firstFilter, path: null, closed: new Set(), ...choice });
const outline = (rows: readonly ListRow[]): string[] => rows.map((row) => (row.kind === 'note' ? row.note.path : row.kind === 'group' ? `${row.group.key} ${row.gaps}` : `  ${row.gap.rule}`));

test('notes come in the order of their names with their gaps below, finished notes not at all', () => {
  const rows = outline(list());
  expect(rows.filter((row) => !row.startsWith(' '))).toEqual(['Redes 2.md', 'Redes 10.md']);
  expect(rows).toContain('  marker');
  expect(rows.at(-1)).toBe('  empty-section');
});

test('a closed note keeps its row and hides its gaps', () => {
  const rows = list({ closed: new Set(['Redes 2.md']) });
  expect(rows[0]).toMatchObject({ kind: 'note', isOpen: false });
  expect(rows[1]).toMatchObject({ kind: 'note', isOpen: true });
});

test('the scope of a note shows that note only', () => {
  const filter = { ...firstFilter, scope: 'note' as const };
  expect(outline(list({ filter, path: 'Redes 10.md' }))).toEqual(['Redes 10.md', '  empty-section']);
  expect(list({ filter, path: 'Hecha.md' })).toEqual([]);
  expect(list({ filter, path: null })).toEqual([]);
});

test('a filter leaves out what it does not name and counts the rest', () => {
  const rows = list({ filter: { ...firstFilter, rule: 'empty-section' } });
  expect(outline(rows)).toEqual(['Redes 2.md', '  empty-section', 'Redes 10.md', '  empty-section']);
  expect(rows[0]).toMatchObject({ gaps: 1 });
});

test('a gap knows its place among those of its note', () => {
  const gaps = list().filter((row) => row.kind === 'gap' && row.note.path === 'Redes 2.md');
  expect(gaps.map((row) => row.kind === 'gap' && [row.place, row.siblings])).toEqual(gaps.map((_, at) => [at + 1, gaps.length]));
});

test('notes come in another order: nearest to complete, or with the most gaps first', () => {
  const many = new NotebookIndex();
  many.refreshAll([
    ['a.md', '# A\n## B\n## C\n'],
    ['b.md', '# A\ntexto de la nota que dice algo\n## B\n'],
    ['c.md', '# A\ntexto de la nota que dice algo\n## B\ny más texto de la nota\n## C\n'],
    ['d.md', '# A\ntexto (completar) y (revisar esto) y (falta)\n'],
  ]);
  const ordered = (order: GapOrder): readonly string[] => listGaps(many.notebook, { filter: { ...firstFilter, order }, path: null, closed: new Set() }).flatMap((row) => (row.kind === 'note' ? row.id : []));
  expect(ordered('name')).toEqual(['a.md', 'b.md', 'c.md', 'd.md']);
  expect(ordered('gaps')).toEqual(['d.md', 'a.md', 'b.md', 'c.md']);
  expect(ordered('complete').slice(0, 2)).toEqual(['c.md', 'b.md']);
  expect(readGapFilter({ order: 'gaps' }, [], []).order).toBe('gaps');
  expect(readGapFilter({ order: 'size' }, [], []).order).toBe('name');
});

test('grouped by topic, what is about the most comes first, and what is about none last', () => {
  const topics = new NotebookIndex();
  topics.refreshAll([
    ['Cosas.md', '# Cosas\n(completar)\n# Otras\n(completar)\n# Más\n(completar)\n'],
    ['Redes.md', '# Redes de contenedores\nlo de las redes de los contenedores (completar)\n## Namespaces\n(completar)\n'],
    ['Volúmenes.md', '# Volúmenes de Docker\nlo de los datos (completar)\n## Copias\n(revisar esto)\n'],
  ]);
  const rows = listGaps(topics.notebook, { filter: { ...firstFilter, group: 'topic' }, path: null, closed: new Set(['topic ']) });
  expect(rows.flatMap((row) => (row.kind === 'group' && row.group.by === 'topic' ? [[row.group.label, row.gaps, row.isOpen]] : []))).toEqual([
    ['volumen', 2, true],
    ['red', 1, true],
    ['namespace', 1, true],
    ['', 3, false],
  ]);
});

test('what several rules say of the same words is one row', () => {
  const twice = new NotebookIndex();
  twice.refresh('Redes.md', '# Redes\nUna red une y aísla contenedores.\n## enlazar con los apuntes de DNS\n## Puentes\n');
  const rows = listGaps(twice.notebook, { filter: firstFilter, path: null, closed: new Set() });
  expect(rows[0]).toMatchObject({ gaps: 3 });
  expect(rows.slice(1).map((row) => row.kind === 'gap' && [row.gap.rule, row.others.map(({ rule }) => rule), row.place, row.siblings])).toEqual([
    ['empty-section', ['todo-heading'], 1, 2],
    ['empty-section', [], 2, 2],
  ]);
});

test('gaps are grouped by kind, the most frequent first, and by severity', () => {
  expect(outline(list({ filter: { ...firstFilter, group: 'rule' } }))).toEqual(['empty-section 2', '  empty-section', '  empty-section', 'workflow-tag 1', '  workflow-tag', 'marker 1', '  marker']);
  expect(outline(list({ filter: { ...firstFilter, group: 'severity' }, closed: new Set(['severity warning']) }))).toEqual(['warning 3', 'info 1', '  workflow-tag']);
});

test('what to do first: what breaks other things, what finishes a note, what is quick', () => {
  const busy = new NotebookIndex();
  busy.refreshAll([
    ['Cerca.md', '# Redes\nUna red une y aísla contenedores.\n## host\n'],
    ['Rota.md', '# Redes\n#####\nUna red (completar)\n##Puente\n```bash\ndocker ps\n'],
    ['Hecha del todo.md', '**Tags:** #_Todo\n- - -\n# Redes\nUna red une y aísla contenedores.\n'],
  ]);
  const rows = listGaps(busy.notebook, { filter: { ...firstFilter, group: 'next' }, path: null, closed: new Set() });
  expect(outline(rows)).toEqual([
    'blocking 2', '  unspaced-heading', '  unclosed-fence',
    'closing 2', '  empty-section', '  workflow-tag',
    'quick 1', '  untitled-heading',
    'longer 1', '  marker',
  ]);
  expect(rows[0]).toMatchObject({ paths: ['Rota.md'] });
});

test('a search finds words of the note, the section and the quote, whatever their accents', () => {
  expect(outline(list({ filter: { ...firstFilter, words: 'volumenes REVISAR' } }))).toEqual(['Redes 2.md', '  marker']);
  expect(outline(list({ filter: { ...firstFilter, words: ' redes host ' } }))).toEqual(['Redes 10.md', '  empty-section']);
  expect(list({ filter: { ...firstFilter, words: 'nada así' } })).toEqual([]);
});

describe('progress', () => {
  const progress = (path: string) => {
    const note = notebook.notes.get(path);
    return note && progressOf(note, notebook.gaps.get(path) ?? []);
  };

  test('a section is complete that holds something and has no gap', () => {
    expect(progress('Redes 10.md')).toEqual({ complete: 2, total: 3, share: 5 / 6 });
    expect(progress('Hecha.md')).toEqual({ complete: 1, total: 1, share: 1 });
  });

  test('does not depend on the filter', () => {
    expect(list({ filter: { ...firstFilter, rule: 'marker' } })[0]).toMatchObject({ complete: 0, total: 2 });
  });
});

test('a saved filter comes back, and a broken one shows everything', () => {
  const read = (state: unknown) => readGapFilter(state, ['marker', 'empty-section'], ['info', 'warning', 'error']);
  const filter = { scope: 'note', rule: 'marker', severity: 'warning', group: 'next', order: 'complete', words: 'red' };
  expect(read(filter)).toEqual(filter);
  expect(read({ scope: 'moon', rule: 'gone', severity: 3, group: 'colour', order: 'size', words: 7 })).toEqual(firstFilter);
  expect(read(undefined)).toEqual(firstFilter);
});
