import { describe, expect, test } from 'vitest';
import { findGaps } from '../../src/core/gaps/findGaps';
import { parseNote } from '../../src/core/notes/parseNote';
import type { Notebook, NoteProblem } from '../../src/services/Notebook';
import { NotebookIndex, type NoteReader } from '../../src/services/NotebookIndex';

const redes = '**Tags:** #_Todo\n- - -\n## Redes\n#### DNS\n';
const logs = '## Logs\nver [[Redes]]\n';

/** An index that counts what it announces and reads. */
function watched(fault = ''): { index: NotebookIndex; reads: string[]; changes: Notebook[]; problems: NoteProblem[] } {
  const reads: string[] = [];
  const read: NoteReader = (path, text, workflowTags) => {
    reads.push(path);
    if (fault !== '' && text.includes(fault)) throw new Error(`cannot read ${path}`);
    const note = parseNote(path, text, { workflowTags });
    return { note, gaps: findGaps(note) };
  };
  const index = new NotebookIndex(read);
  const changes: Notebook[] = [];
  const problems: NoteProblem[] = [];
  index.onChange((notebook) => changes.push(notebook));
  index.onProblem((problem) => problems.push(problem));
  return { index, reads, changes, problems };
}

const rulesOf = (index: NotebookIndex, path: string): readonly string[] => (index.notebook.gaps.get(path) ?? []).map((gap) => gap.rule);

describe('the index of a vault', () => {
  test('knows notes, gaps and the map', () => {
    const index = new NotebookIndex();
    index.refreshAll([['Redes.md', redes], ['Logs.md', logs]]);
    expect([...index.notebook.notes.keys()]).toEqual(['Redes.md', 'Logs.md']);
    expect(rulesOf(index, 'Redes.md')).toEqual(['workflow-tag', 'empty-section']);
    expect(index.notebook.map.ties).toContainEqual(expect.objectContaining({ from: 'section:Logs.md#Logs', to: 'note:Redes.md', kind: 'links to' }));
  });

  test('announces many notes once, and nothing where no text changed', () => {
    const { index, reads, changes } = watched();
    index.refreshAll([['Redes.md', redes], ['Logs.md', logs]]);
    index.refresh('Logs.md', logs);
    index.refreshAll([['Redes.md', redes]]);
    index.remove('No existe.md');
    index.rename('No existe.md', 'Tampoco.md');
    expect(changes).toHaveLength(1);
    expect(reads).toEqual(['Redes.md', 'Logs.md']);
  });

  test('reads only the note that changed', () => {
    const { index, reads, changes } = watched();
    index.refreshAll([['Redes.md', redes], ['Logs.md', logs]]);
    index.refresh('Redes.md', `${redes}traduce los nombres de contenedores`);
    expect(reads).toEqual(['Redes.md', 'Logs.md', 'Redes.md']);
    expect(changes).toHaveLength(2);
    expect(rulesOf(index, 'Redes.md')).toEqual(['workflow-tag']);
  });

  test('builds the map when it is asked for, once for each change', () => {
    const { index } = watched();
    index.refresh('Redes.md', redes);
    const { map } = index.notebook;
    expect(index.notebook.map).toBe(map);
    index.refresh('Logs.md', logs);
    expect(index.notebook.map).not.toBe(map);
    expect(index.notebook.map.topics.length).toBeGreaterThan(map.topics.length);
  });

  test('forgets what was removed', () => {
    const { index, changes } = watched();
    index.refreshAll([['Redes.md', redes], ['Logs.md', logs]]);
    index.remove('Redes.md');
    expect(changes).toHaveLength(2);
    expect(index.notebook.gaps.has('Redes.md')).toBe(false);
    expect(index.notebook.map.topics.map((topic) => topic.path)).not.toContain('Redes.md');
  });

  test('carries a note to its new path', () => {
    const { index } = watched();
    index.refreshAll([['Redes.md', redes], ['viejo/Redes.md', 'x']]);
    index.rename('Redes.md', 'viejo/Redes.md');
    expect([...index.notebook.notes.keys()]).toEqual(['viejo/Redes.md']);
    expect(index.notebook.gaps.get('viejo/Redes.md')?.map((gap) => gap.path)).toEqual(['viejo/Redes.md', 'viejo/Redes.md']);
  });

  test('reads all notes again under other workflow tags', () => {
    const { index, changes } = watched();
    index.refreshAll([['a.md', '#pendiente\n\ntexto'], ['b.md', '#_Todo\n\ntexto']]);
    for (const path of index.useWorkflowTags({ todo: 'pendiente', done: 'hecho', toTag: 'ToTag', toLink: 'ToLink' })) index.readAgain(path);
    expect([rulesOf(index, 'a.md'), rulesOf(index, 'b.md')]).toEqual([['workflow-tag'], []]);
    // Whoever goes through the notes tells of it once.
    expect(changes).toHaveLength(1);
  });
});

describe('a note on which reading fails', () => {
  test('is reported, and the rest go on', () => {
    const { index, problems, changes } = watched('ROTA');
    index.refreshAll([['a.md', 'texto'], ['b.md', 'ROTA'], ['c.md', 'texto']]);
    expect([...index.notebook.notes.keys()]).toEqual(['a.md', 'c.md']);
    expect(problems.map((problem) => problem.path)).toEqual(['b.md']);
    expect(index.notebook.problems.get('b.md')?.error).toEqual(new Error('cannot read b.md'));
    expect(changes).toHaveLength(1);
    expect(index.notebook.map.topics).toHaveLength(2);
  });

  test('is not read again until its text changes, and then is as good as any', () => {
    const { index, reads, problems } = watched('ROTA');
    index.refresh('a.md', 'ROTA');
    index.refresh('a.md', 'ROTA');
    expect(reads).toEqual(['a.md']);
    index.refresh('a.md', '## Vacía');
    expect(problems).toHaveLength(1);
    expect(index.notebook.problems.size).toBe(0);
    expect(rulesOf(index, 'a.md')).toEqual(['empty-section']);
  });

  test('leaves nothing of what was known before', () => {
    const { index } = watched('ROTA');
    index.refresh('a.md', '## Vacía');
    index.refresh('a.md', 'ROTA');
    expect([index.notebook.notes.size, index.notebook.gaps.size, index.notebook.problems.size]).toEqual([0, 0, 1]);
    index.remove('a.md');
    expect(index.notebook.problems.size).toBe(0);
  });
});
