// Runs belong to their blocks and outlive every view of them.
import { describe, expect, test } from 'vitest';
import { EngineError } from '../../src/core/commands/EngineError';
import type { Host } from '../../src/core/commands/Host';
import { fail } from '../../src/core/Result';
import { CommandRunner } from '../../src/services/CommandRunner';
import type { Run } from '../../src/services/Run';
import type { RunWorld } from '../../src/services/RunWorld';
import type { RunKey } from '../../src/services/RunKey';
import { FakeEngine } from '../fakes/FakeEngine';
import { makeConsent } from '../fakes/makeConsent';
import { FakeFileTree } from '../fakes/FakeFileTree';

const host: Host = {
  platform: 'linux',
  workingFolder: '/vault',
  homeFolder: '/home/ada',
  userId: 1000,
  groupId: 1000,
  userName: 'ada',
  hostName: 'engine',
  env: () => undefined,
  readFile: () => fail({ kind: 'missing', message: 'no such file or directory' }),
  openFile: () => fail({ kind: 'missing', message: 'no such file or directory' }),
  writeFile: () => fail({ kind: 'denied', message: 'permission denied' }),
  appendFile: () => fail({ kind: 'denied', message: 'permission denied' }),
  exists: () => false,
  listFolder: () => [],
  tree: new FakeFileTree(new Map()),
  dockerConfig: {},
  setConfig: () => fail({ kind: 'denied', message: 'permission denied' }),
  hash: (text) => text,
  credentialsFor: () => Promise.resolve({}),
  keepCredentials: () => Promise.resolve(fail('permission denied')),
  forgetCredentials: () => Promise.resolve(fail('permission denied')),
};

const world: RunWorld = {
  connect: () => Promise.reject(new EngineError('unreachable', 'Cannot connect to the Docker daemon', 0, 'no-socket')),
  host: () => host,
  consent: makeConsent(false),
  timers: {
    now: () => Date.now(),
    after: (milliseconds, work) => {
      const id = setTimeout(work, milliseconds);
      return () => clearTimeout(id);
    },
  },
};

const keyOf = (code: string, path = 'Docker.md', ordinal = 0): RunKey => ({ path, code, ordinal });
const requestOf = (text: string) => ({ text, options: {} });

function until(run: Run, isSo: () => boolean): Promise<void> {
  if (isSo()) return Promise.resolve();
  return new Promise((resolve) => {
    const stop = run.onChange(() => {
      if (!isSo()) return;
      stop();
      resolve();
    });
  });
}

async function runToEnd(runner: CommandRunner, text: string, path?: string): Promise<Run> {
  const run = runner.start(keyOf(text, path), requestOf(text));
  await until(run, () => !run.isActive);
  return run;
}

describe('a failure is explained by what its own line complained of', () => {
  const gone = { status: 404, message: 'No such container: nada' };
  const taken = { status: 500, message: 'driver failed programming external connectivity on endpoint web: Bind for 0.0.0.0:8080 failed: port is already allocated' };
  const kindsOf = async (text: string): Promise<unknown> => {
    const engine = new FakeEngine({ 'POST /containers/nada/stop': gone, 'POST /containers/web/start': taken, 'GET /containers/json': { json: [] } });
    const { state } = await runToEnd(new CommandRunner({ ...world, consent: makeConsent(true), connect: () => Promise.resolve(engine) }), text);
    return state.kind === 'ended' ? [state.exitCode, state.hints.map(({ kind, subject }) => [kind, subject])] : state.kind;
  };

  test('not of a line before it', async () => {
    const alone = await kindsOf('docker start web');
    expect(alone).toMatchObject([1, [['port-in-use', '8080']]]);
    expect(await kindsOf('docker stop nada\ndocker start web')).toEqual(alone);
    expect(await kindsOf('docker stop nada\nfalse')).toEqual([1, []]);
  });

  test('also where a line after it did not run', async () => {
    expect(await kindsOf('docker stop nada && docker start web')).toEqual(await kindsOf('docker stop nada'));
  });
});

test('a run prints, ends and says how', async () => {
  const run = await runToEnd(new CommandRunner(world), 'echo hola\nfalse');
  expect(run.output.text()).toBe('hola');
  expect(run.state).toMatchObject({ kind: 'ended', exitCode: 1, isStopped: false });
});

test('the same block shows the same run wherever it is seen', async () => {
  const runner = new CommandRunner(world);
  const run = await runToEnd(runner, 'echo one');
  expect(runner.find(keyOf('echo one'))).toBe(run);
  expect(runner.find(keyOf('echo one', 'Docker.md', 1))).toBeNull();
  expect(runner.find(keyOf('echo one', 'Otra.md'))).toBeNull();
});

test('lines that cannot be run are refused by name and send nothing', async () => {
  const run = await runToEnd(new CommandRunner(world), 'docker ps &');
  expect(run.state).toMatchObject({ kind: 'refused', problem: { kind: 'background', token: '&', line: 1 } });
  expect(run.output.isEmpty).toBe(true);
});

test('a variable set in a block is there in the next block of the note, not in another note', async () => {
  const runner = new CommandRunner(world);
  await runToEnd(runner, 'NAME=web');
  expect((await runToEnd(runner, 'echo "$NAME"')).output.text()).toBe('web');
  expect((await runToEnd(runner, 'echo "<$NAME>"', 'Otra.md')).output.text()).toBe('<>');
});

describe('input', () => {
  test('a run that reads asks for input, one that does not never does', async () => {
    const runner = new CommandRunner(world);
    const reader = runner.start(keyOf('cat'), requestOf('cat'));
    await until(reader, () => reader.takesInput);
    reader.typeLine('hola');
    await until(reader, () => reader.output.text() === 'hola\nhola');
    reader.endInput();
    await until(reader, () => !reader.isActive);
    expect(reader.state).toMatchObject({ kind: 'ended', exitCode: 0 });
    let asked = false;
    const silent = runner.start(keyOf('echo x'), requestOf('echo x'));
    silent.onChange(() => (asked ||= silent.takesInput));
    await until(silent, () => !silent.isActive);
    expect(asked).toBe(false);
  });

  test('what was typed is shown as typed', async () => {
    const run = new CommandRunner(world).start(keyOf('cat'), requestOf('cat'));
    await until(run, () => run.takesInput);
    run.typeLine('Ada');
    run.endInput();
    await until(run, () => !run.isActive);
    expect([run.output.line(0), run.output.line(1)].map((line) => line.map(({ stream }) => stream))).toEqual([['input'], ['stdout']]);
  });
});

test('what runs gives way, and of several that wait the last one starts', async () => {
  const runner = new CommandRunner(world);
  const first = runner.start(keyOf('row'), requestOf('cat'));
  await until(first, () => first.takesInput);
  runner.replace(keyOf('row'), requestOf('echo no'));
  runner.replace(keyOf('row'), requestOf('echo si'));
  await until(first, () => !first.isActive);
  const second = runner.find(keyOf('row'));
  if (!second) throw new Error('nothing was started');
  await until(second, () => !second.isActive);
  expect(second.output.text()).toBe('si');
  runner.replace(keyOf('row'), requestOf('echo otra'));
  expect(runner.find(keyOf('row'))?.request.text).toBe('echo otra');
});

describe('stopping', () => {
  test('a run that waits ends at once and says that it was stopped', async () => {
    const runner = new CommandRunner(world);
    const run = runner.start(keyOf('cat'), requestOf('cat'));
    await until(run, () => run.takesInput);
    expect(runner.stopAll()).toBe(1);
    await until(run, () => !run.isActive);
    expect(run.state).toMatchObject({ kind: 'ended', isStopped: true });
    expect(runner.stopAll()).toBe(0);
  });

  test('a block that runs is not started twice', async () => {
    const runner = new CommandRunner(world);
    const run = runner.start(keyOf('cat'), requestOf('cat'));
    expect(runner.start(keyOf('cat'), requestOf('cat'))).toBe(run);
    await until(run, () => run.takesInput);
    run.endInput();
    await until(run, () => !run.isActive);
    expect(runner.start(keyOf('cat'), requestOf('echo again'))).not.toBe(run);
  });
});

describe('a block that changes', () => {
  test('takes its run along when it is edited in place', async () => {
    const runner = new CommandRunner(world);
    const run = await runToEnd(runner, 'echo one');
    const told: string[] = [];
    runner.onChange((key) => told.push(key));
    runner.move(keyOf('echo one'), keyOf('echo two'));
    expect(runner.find(keyOf('echo two'))).toBe(run);
    expect(runner.find(keyOf('echo one'))).toBeNull();
    expect(told).toHaveLength(2);
  });

  test('does not take the place of another run', async () => {
    const runner = new CommandRunner(world);
    await runToEnd(runner, 'echo one');
    const other = await runToEnd(runner, 'echo two');
    runner.move(keyOf('echo one'), keyOf('echo two'));
    expect(runner.find(keyOf('echo two'))).toBe(other);
  });

  test('a renamed note keeps its runs and variables', async () => {
    const runner = new CommandRunner(world);
    const run = await runToEnd(runner, 'NAME=web');
    runner.renameNote('Docker.md', 'Curso/Docker.md');
    expect(runner.find(keyOf('NAME=web', 'Curso/Docker.md'))).toBe(run);
    expect((await runToEnd(runner, 'echo $NAME', 'Curso/Docker.md')).output.text()).toBe('web');
  });
});

test('clearing forgets what has ended and keeps what runs', async () => {
  const runner = new CommandRunner(world);
  await runToEnd(runner, 'echo one');
  runner.clear(keyOf('echo one'));
  expect(runner.find(keyOf('echo one'))).toBeNull();
  const run = runner.start(keyOf('cat'), requestOf('cat'));
  runner.clear(keyOf('cat'));
  expect(runner.find(keyOf('cat'))).toBe(run);
  await until(run, () => run.takesInput);
  run.endInput();
});

test('the outputs of long ago are let go, so that a day of work does not fill the memory', async () => {
  const runner = new CommandRunner(world);
  for (let number = 0; number < 70; number++) await runToEnd(runner, `echo ${number}`);
  expect(runner.find(keyOf('echo 0'))).toBeNull();
  expect(runner.find(keyOf('echo 69'))).not.toBeNull();
});
