// Dockerfiles are checked one piece a task, and only as long as somebody looks at them.
import * as library from 'dockerfile-utils';
import { expect, test } from 'vitest';
import { DockerfileLints } from '../../src/services/DockerfileLints';

/** Tasks that a test runs one by one. */
function makeTasks(): { after(milliseconds: number, work: () => void): () => void; run(): Promise<boolean> } {
  const tasks: (() => void)[] = [];
  return {
    after: (_, work) => {
      tasks.push(work);
      return () => undefined;
    },
    run: async () => {
      const task = tasks.shift();
      task?.();
      for (let turn = 0; turn < 10; turn++) await Promise.resolve();
      return task !== undefined;
    },
  };
}

function makeLints(load: () => Promise<typeof library> = () => Promise.resolve(library)) {
  const tasks = makeTasks();
  const lints = new DockerfileLints(tasks, load);
  const checked: string[] = [];
  lints.onChange((code) => checked.push(code));
  const runAll = async (): Promise<number> => {
    let count = 0;
    while (await tasks.run()) count++;
    return count;
  };
  return { lints, tasks, checked, runAll };
}

test('nothing happens within the task that asks, and one block is one task', async () => {
  const { lints, tasks, checked } = makeLints();
  lints.request('RUNN one');
  lints.request('RUNN two');
  expect(lints.find('RUNN one')).toBeNull();
  await tasks.run();
  expect(checked).toEqual([]);
  await tasks.run();
  expect(checked).toEqual(['RUNN one']);
  await tasks.run();
  expect(checked).toEqual(['RUNN one', 'RUNN two']);
  expect(lints.find('RUNN one')).toMatchObject([{ kind: 'unknown-instruction', quote: 'RUNN' }]);
});

test('a long one takes several tasks', async () => {
  const { lints, runAll } = makeLints();
  lints.request(`FROM alpine\n${'RUN true\n'.repeat(300)}`);
  expect(await runAll()).toBeGreaterThan(7);
});

test('what nobody looks at any more is not checked', async () => {
  const { lints, checked, runAll } = makeLints();
  const callOff = [lints.request('RUN one'), lints.request('RUN two'), lints.request('RUN two')];
  callOff.slice(0, 2).forEach((stop) => stop());
  callOff[1]?.();
  await runAll();
  expect(checked).toEqual(['RUN two']);
});

test('what was checked is kept', async () => {
  const { lints, checked, runAll } = makeLints();
  lints.request('RUN one');
  await runAll();
  lints.request('RUN one');
  expect(await runAll()).toBe(0);
  expect(checked).toEqual(['RUN one']);
});

test('more than 500 lines are not checked, and said so at once', async () => {
  const { lints, runAll } = makeLints();
  const code = 'RUN true\n'.repeat(500);
  lints.request(code);
  expect(await runAll()).toBe(0);
  expect(lints.find(code)).toBe('too-long');
  expect(lints.find(`RUN ${'x'.repeat(50_000)}`)).toBe('too-long');
  expect(lints.find('RUN true\n'.repeat(499))).toBeNull();
});

test('a library that does not load is told of once, and asked again at the next block', async () => {
  const { lints, runAll } = makeLints(() => Promise.reject(new Error('not there')));
  const problems: unknown[] = [];
  lints.onProblem((problem) => problems.push(problem));
  lints.request('RUN one');
  await runAll();
  lints.request('RUN two');
  await runAll();
  expect(problems).toHaveLength(2);
});
