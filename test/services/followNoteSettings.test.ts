// A choice of tags or of rules reaches every note in slices, and is told of once.
import { expect, test } from 'vitest';
import { followNoteSettings } from '../../src/services/followNoteSettings';
import { NotebookIndex } from '../../src/services/NotebookIndex';
import { Settings } from '../../src/services/Settings';

async function open() {
  let now = 0;
  const due: (() => void)[] = [];
  // Each look at the clock is a slice's time later.
  const timers = { now: () => (now += 10), after: (_: number, work: () => void) => (due.push(work), () => void due.splice(due.indexOf(work), 1)) };
  const settings = new Settings({ load: () => Promise.resolve({}), save: () => Promise.resolve() });
  await settings.load();
  const index = new NotebookIndex();
  const stop = followNoteSettings(index, settings, timers);
  const texts = ['a', 'b', 'c'].map((name) => [`${name}.md`, '#pendiente\n\ntexto (revisar esto)\n'] as const);
  index.refreshAll(texts);
  let told = 0;
  index.onChange(() => told++);
  const count = (): readonly number[] => [...index.notebook.gaps.values()].map(({ length }) => length);
  return { index, settings, stop, count, step: () => due.shift()?.(), isIdle: () => due.length === 0, told: () => told };
}

test('other tags', async () => {
  const { settings, count, step, told, isIdle } = await open();
  expect(count()).toEqual([1, 1, 1]);
  await settings.set('todoTag', 'pendiente');
  expect([count(), told()]).toEqual([[2, 1, 1], 0]);
  step();
  step();
  expect([count(), told(), isIdle()]).toEqual([[2, 2, 2], 1, true]);
});

test('other rules', async () => {
  const { settings, count, step, told, isIdle } = await open();
  await settings.set('rule:marker', 'off');
  expect([count(), told()]).toEqual([[0, 1, 1], 0]);
  step();
  // A note that goes meanwhile is passed over.
  step();
  expect([count(), told(), isIdle()]).toEqual([[0, 0, 0], 1, true]);
});

test('what is chosen again meanwhile begins anew, and nothing goes on when it is stopped', async () => {
  const { settings, index, count, step, told, stop, isIdle } = await open();
  await settings.set('rule:marker', 'off');
  await settings.set('rule:marker', 'error');
  index.remove('b.md');
  step();
  step();
  expect([count(), told(), isIdle()]).toEqual([[1, 1], 2, true]);
  await settings.set('todoTag', 'pendiente');
  stop();
  expect(isIdle()).toBe(true);
});

test('terms of the settings are concepts of every note, once they are typed', async () => {
  const { settings, index, step, told, isIdle } = await open();
  index.refresh('d.md', '# Docker\nSube a la cubeta y al bucket.\n');
  const before = told();
  const named = (): readonly string[] => index.notebook.map.ties.filter(({ path, to }) => path === 'd.md' && to.startsWith('concept:own:')).map(({ to }) => to);
  await settings.set('ownTerms', 'cub');
  await settings.set('ownTerms', 'cubeta, bucket: donde se guarda\n,');
  expect([named(), told()]).toEqual([[], before]);
  step();
  expect([named(), told(), isIdle()]).toEqual([['concept:own:cubeta'], before + 1, true]);
  await settings.set('ownTerms', '');
  step();
  expect(named()).toEqual([]);
});
