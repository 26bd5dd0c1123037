// What was put off until a day comes back on that day.
import { afterEach, expect, test, vi } from 'vitest';
import { followDays } from '../../src/services/followDays';
import { NotebookIndex } from '../../src/services/NotebookIndex';
import { today } from '../../src/services/today';

afterEach(() => void vi.useRealTimers());

test('a gap that was put off is there when its day has come, and nobody is told of a day on which nothing is', () => {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date(2027, 0, 30, 23, 55) });
  let due: (() => void)[] = [];
  const timers = { now: () => 0, after: (_: number, work: () => void) => (due.push(work), () => void (due = due.filter((each) => each !== work))) };
  const wait = (): void => {
    const work = due;
    due = [];
    for (const each of work) each();
  };
  const index = new NotebookIndex();
  index.refreshAll([['a.md', '# A\ntexto (completar) %% docker-notebook: ignore marker until 2027-01-31 %%\n'], ['b.md', '# B\ntexto\n']]);
  let told = 0;
  index.onChange(() => told++);
  const stop = followDays(index, timers, today);
  const rules = (): readonly string[] => index.notebook.gaps.get('a.md')?.map(({ rule }) => rule) ?? [];
  wait();
  expect([rules(), told]).toEqual([[], 0]);
  vi.setSystemTime(new Date(2027, 0, 31, 0, 5));
  wait();
  expect([rules(), told]).toEqual([['marker', 'unneeded-ignore'], 1]);
  wait();
  expect(told).toBe(1);
  stop();
  expect(due).toEqual([]);
});
