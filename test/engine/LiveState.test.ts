// The containers followed on a real daemon: made, started, stopped, ended by themselves, removed.
import { expect, onTestFinished, test, vi } from 'vitest';
import type { LiveContainer } from '../../src/core/live/LiveContainer';
import { toRecord } from '../../src/docker/toRecord';
import { NodeHost } from '../../src/docker/NodeHost';
import { LiveState } from '../../src/services/LiveState';
import { connectEngine, never } from './connectEngine';

const timers = {
  now: () => Date.now(),
  after: (milliseconds: number, work: () => void) => {
    const id = setTimeout(work, milliseconds);
    return () => clearTimeout(id);
  },
};

test('start, stop, die and remove are followed', async () => {
  const engine = await connectEngine();
  const state = new LiveState({ connect: () => Promise.resolve(engine), host: () => new NodeHost('/'), timers });
  onTestFinished(state.onChange(() => undefined));
  const find = (name: string): LiveContainer | undefined => state.containers.find((each) => each.name === name);
  const until = (name: string, expected: string | undefined) => vi.waitFor(() => expect(find(name)?.state).toBe(expected), 10_000);
  const create = async (name: string, Cmd: readonly string[]): Promise<string> => {
    const body = { Image: 'busybox', Cmd, Labels: { 'io.docker-notebook.note': 'Live.md' } };
    return String(toRecord((await engine.ask({ method: 'POST', path: '/containers/create', query: { name }, body }, never)).json).Id);
  };
  state.connect();
  await vi.waitFor(() => expect(state.status.kind).toBe('live'), 10_000);

  const stays = await create('live-stays', ['sleep', '600']);
  await until('live-stays', 'created');
  expect(find('live-stays')?.note).toBe('Live.md');
  await engine.ask({ method: 'POST', path: `/containers/${stays}/start` }, never);
  await until('live-stays', 'running');
  await engine.ask({ method: 'POST', path: `/containers/${stays}/stop`, query: { t: '0' } }, never);
  await until('live-stays', 'exited');
  await engine.ask({ method: 'DELETE', path: `/containers/${stays}` }, never);
  await until('live-stays', undefined);

  const ends = await create('live-ends', ['false']);
  await engine.ask({ method: 'POST', path: `/containers/${ends}/start` }, never);
  await vi.waitFor(() => expect(find('live-ends')?.status).toContain('Exited (1)'), 10_000);
  await engine.ask({ method: 'DELETE', path: `/containers/${ends}` }, never);
  await until('live-ends', undefined);
});
