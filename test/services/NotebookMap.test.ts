// The map of the index: ties that are not so, and who makes it.
import { describe, expect, test } from 'vitest';
import { NotebookIndex } from '../../src/services/NotebookIndex';
import { TieSet } from '../../src/services/TieSet';

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
