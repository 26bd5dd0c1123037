// Blocks of a note in a row: in order, one at a time, up to the first that fails.
import { describe, expect, test } from 'vitest';
import { CommandRunner } from '../../src/services/CommandRunner';
import { RunQueue, type QueueEnd, type QueueItem } from '../../src/services/RunQueue';
import { FakeEngine } from '../fakes/FakeEngine';
import { FakeHost } from '../fakes/FakeHost';
import { makeConsent } from '../fakes/makeConsent';

function makeQueue() {
  const timers = { now: () => 0, after: (milliseconds: number, work: () => void) => { const id = setTimeout(work, milliseconds); return () => clearTimeout(id); } };
  const engine = new FakeEngine({ 'GET /containers/json': { json: [] }, 'GET /containers/ID/json': { status: 404, message: 'No such container' } });
  const runner = new CommandRunner({ connect: () => Promise.resolve(engine), host: () => new FakeHost(), consent: makeConsent(true), timers });
  const queue = new RunQueue(runner, timers);
  const ended = new Promise<QueueEnd>((resolve) => queue.onEnd(resolve));
  return { runner, queue, ended };
}

const item = (text: string, isReady = () => true): QueueItem => ({ key: { path: 'Lab.md', code: text, ordinal: 0 }, request: { text, options: {} }, title: text, isReady });

describe('a queue', () => {
  test('runs in order and says how many ran', async () => {
    const { runner, queue, ended } = makeQueue();
    const order: (string | undefined)[] = [];
    queue.onChange((current) => order.push(current?.title));
    const items = ['docker ps', 'docker ps -a', 'echo hola'].map((text) => item(text));
    queue.add(items);
    expect(items.map(({ key }) => queue.markOf(key))).toEqual([null, { kind: 'queued', before: 1 }, { kind: 'queued', before: 2 }]);
    expect(await ended).toEqual({ kind: 'done', ran: 3, seconds: 0 });
    expect(order).toEqual(['docker ps', 'docker ps -a', 'echo hola', undefined]);
    expect(items.map(({ key }) => runner.find(key)?.state)).toMatchObject([{ exitCode: 0 }, { exitCode: 0 }, { exitCode: 0 }]);
  });

  test('stops at the first failure: what comes after it does not run', async () => {
    const { runner, queue, ended } = makeQueue();
    const last = item('docker ps');
    queue.add([item('echo hola'), item('docker logs web'), last]);
    expect(await ended).toMatchObject({ kind: 'failed', number: 2, total: 3, item: { title: 'docker logs web' } });
    expect(runner.find(last.key)).toBeNull();
    expect(queue.progress).toBeNull();
  });

  test('waits for what is to be filled in until its user starts the block', async () => {
    const { runner, queue, ended } = makeQueue();
    const open = item('docker ps', () => false);
    queue.add([open, item('echo hola')]);
    expect(queue.markOf(open.key)).toEqual({ kind: 'waiting' });
    runner.start(open.key, open.request);
    expect(await ended).toMatchObject({ kind: 'done', ran: 2 });
  });

  test('is cancelled whole, or left by one that waits', async () => {
    const { queue, ended } = makeQueue();
    const [first, second, third] = [item('docker ps', () => false), item('docker ps -a'), item('echo hola')];
    queue.add([first, second, third]);
    queue.remove(second.key);
    expect(queue.progress).toEqual({ current: 1, total: 2 });
    expect(queue.markOf(second.key)).toBeNull();
    queue.cancel();
    expect(await ended).toEqual({ kind: 'cancelled', left: 2 });
  });

  test('takes more behind what waits, and nothing twice', () => {
    const { queue } = makeQueue();
    const [first, second] = [item('docker ps', () => false), item('docker ps -a')];
    queue.add([first, second]);
    queue.add([second, item('echo hola')]);
    expect(queue.progress).toEqual({ current: 1, total: 3 });
  });

  test('nothing to run is nothing to tell', () => {
    const { queue } = makeQueue();
    queue.add([]);
    expect(queue.progress).toBeNull();
  });
});
