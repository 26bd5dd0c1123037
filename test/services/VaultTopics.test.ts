// The map under a vocabulary that notes add to, and without the ties that somebody said are not so.
import { describe, expect, test } from 'vitest';
import { parseNote } from '../../src/core/notes/parseNote';
import { NotebookIndex } from '../../src/services/NotebookIndex';
import { TieSet } from '../../src/services/TieSet';
import { VaultTopics } from '../../src/services/VaultTopics';

const tiesTo = (topics: VaultTopics, id: string): readonly string[] => topics.map.ties.filter(({ to }) => to === id).map(({ from, kind }) => `${from} ${kind}`);

describe('terms that a note adds', () => {
  const terms = parseNote('Términos.md', '```docker-vocabulary\n- cubeta: donde el curso guarda ficheros\n```\n');
  const speaker = parseNote('a.md', '# Docker\nSube a la cubeta.\n');

  test('are found in all notes, those read before too, until they are taken away', () => {
    const topics = new VaultTopics();
    topics.set(speaker);
    expect(tiesTo(topics, 'concept:own:cubeta')).toEqual([]);
    topics.set(terms);
    expect(tiesTo(topics, 'concept:own:cubeta')).toEqual(['section:a.md#Docker mentions']);
    topics.remove('Términos.md');
    expect(tiesTo(topics, 'concept:own:cubeta')).toEqual([]);
  });

  test('change the map once, and other notes only what they say', () => {
    const topics = new VaultTopics();
    topics.set(terms);
    topics.set(speaker);
    expect(topics.update()).toBe(null);
    topics.set(parseNote('a.md', '# Docker\nSube.\n'));
    expect(topics.update()?.ties.removed.map(({ to }) => to)).toEqual(['concept:own:cubeta']);
  });
});

describe('ties that are not so', () => {
  test('leave the map, come back, and are remembered', () => {
    let stored: unknown = null;
    const store = { load: () => stored, save: (data: unknown) => (stored = data) };
    const rejected = new TieSet(store);
    const index = new NotebookIndex(undefined, rejected);
    index.refresh('a.md', '# Docker\nUn cgroup.\n');
    const tie = index.notebook.map.ties.find(({ to }) => to === 'concept:cgroup');
    expect(tie).toBeDefined();
    if (!tie) return;
    let changes = 0;
    index.onChange(() => changes++);
    rejected.set(tie, true);
    expect(changes).toBe(1);
    expect(index.notebook.map.ties).not.toContainEqual(tie);
    expect(index.notebook.wholeMap.ties).toContainEqual(tie);
    expect(new TieSet(store).has({ ...tie, line: 99 })).toBe(true);
    rejected.set(tie, false);
    expect(index.notebook.map.ties).toContainEqual(tie);
    expect(new TieSet(store).has(tie)).toBe(false);
  });

  test('what another program stored is no reason to stop', () => {
    for (const stored of [null, 'x', { a: 1 }, [1, null, 'x']]) expect(new TieSet({ load: () => stored, save: () => undefined }).has({ from: 'a', to: 'b', kind: 'about', path: '', line: 1 })).toBe(false);
  });
});
