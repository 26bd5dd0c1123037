// The containers as they are now: nothing is asked before somebody connects, events bring a new list, a lost engine is tried again.
import { expect, test, vi } from 'vitest';
import type { Engine } from '../../src/core/commands/Engine';
import { EngineError } from '../../src/core/commands/EngineError';
import { LiveState } from '../../src/services/LiveState';
import { FakeEngine } from '../fakes/FakeEngine';
import { FakeHost } from '../fakes/FakeHost';

const web = { Id: '1', Names: ['/db/web', '/web'], Image: 'nginx', State: 'running', Status: 'Up 2 minutes', Labels: { 'io.docker-notebook.note': 'A.md' }, Ports: [{ PublicPort: 8080 }, { PublicPort: 8080 }, { PrivatePort: 81 }] };
const event = (action: string): Uint8Array => new TextEncoder().encode(`${JSON.stringify({ Type: 'container', Action: action })}\n`);

function makeState(connect: () => Promise<Engine>) {
  const waits: { readonly milliseconds: number; readonly work: () => void }[] = [];
  const after = (milliseconds: number, work: () => void) => {
    waits.push({ milliseconds, work });
    return () => undefined;
  };
  return { waits, state: new LiveState({ connect, host: () => new FakeHost(), timers: { now: () => 0, after } }) };
}

test('nothing is asked before somebody listens and connects', async () => {
  const engine = new FakeEngine({ 'GET /containers/json': { json: [web] } });
  const { state } = makeState(() => Promise.resolve(engine));
  state.connect();
  const seen: string[] = [];
  const stop = state.onChange(({ status }) => seen.push(status.kind));
  expect(engine.lines).toEqual([]);
  state.connect();
  await vi.waitFor(() => expect(seen).toEqual(['connecting', 'live', 'lost']));
  expect(engine.lines).toEqual(['GET /events?filters={"type":["container"]}', 'GET /containers/json?all=1']);
  stop();
  expect(state.status.kind).toBe('off');
});

test('a container: its own name, its ports once each, the note that made it', async () => {
  const { state } = makeState(() => Promise.resolve(new FakeEngine({ 'GET /containers/json': { json: [web, { Id: '2', Names: [] }] } })));
  const lists: unknown[] = [];
  state.onChange(({ status, containers }) => status.kind === 'live' && lists.push(containers));
  state.connect();
  await vi.waitFor(() => expect(lists).toEqual([[{ id: '1', name: 'web', image: 'nginx', state: 'running', status: 'Up 2 minutes', ports: [8080], note: 'A.md', vault: '', block: '' }]]));
});

test('events that come together bring one list; those of an exec bring none; a lost engine is tried again, ever later', async () => {
  const chunks = [event('exec_start: ls'), event('start'), event('die')];
  const engine = new FakeEngine({ 'GET /events': [{ chunks }, { status: 0, message: 'gone' }], 'GET /containers/json': { json: [web] } });
  const { state, waits } = makeState(() => Promise.resolve(engine));
  state.onChange(() => undefined);
  state.connect();
  await vi.waitFor(() => expect(waits.map(({ milliseconds }) => milliseconds)).toEqual([150, 1000]));
  waits[1]?.work();
  await vi.waitFor(() => expect(waits[2]?.milliseconds).toBe(2000));
  expect(state.status.kind).toBe('lost');
});

test('nobody answers at first: it says why, and waits for its user', async () => {
  const { state, waits } = makeState(() => Promise.reject(new EngineError('unreachable', 'no socket', 0, 'no-socket')));
  state.onChange(() => undefined);
  state.connect();
  await vi.waitFor(() => expect(state.status).toMatchObject({ kind: 'silent', trouble: { reason: 'no-socket' } }));
  expect(waits).toEqual([]);
});
