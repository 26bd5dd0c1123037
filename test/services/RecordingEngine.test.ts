// What is kept of requests while they are sent: each answer, the end of each stream, each failure, and no more than is shown.
import { expect, test } from 'vitest';
import { CancelSource } from '../../src/core/commands/Cancel';
import { RecordingEngine } from '../../src/services/RecordingEngine';
import { RequestLog } from '../../src/services/RequestLog';
import { FakeEngine, type FakeAnswers } from '../fakes/FakeEngine';

const never = new CancelSource();
const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

function record(answers: FakeAnswers = {}): { readonly engine: RecordingEngine; readonly log: RequestLog; readonly inner: FakeEngine } {
  const log = new RequestLog(() => undefined);
  const inner = new FakeEngine(answers);
  let now = 0;
  return { engine: new RecordingEngine(inner, log, () => (now += 5)), log, inner };
}

test('an answer, with its version, time and body', async () => {
  const { engine, log } = record({ 'POST /containers/create': { status: 201, json: { Id: 'c0ffee' } } });
  await engine.ask({ method: 'POST', path: '/containers/create', query: { name: 'web' }, body: { Image: 'nginx', Env: ['PASSWORD=x'] } }, never);
  expect(log.requests).toMatchObject([
    { method: 'POST', path: '/containers/create', query: [['name', 'web']], body: { Image: 'nginx', Env: ['PASSWORD=•••'] }, api: '1.47', by: 'line', answer: { status: 201, value: { Id: 'c0ffee' }, milliseconds: 5, bytes: null } },
  ]);
});

test('a failure, in the engine’s words', async () => {
  const { engine, log } = record({ 'DELETE /containers/web': { status: 409, message: 'You cannot remove a running container' } });
  await expect(engine.ask({ method: 'DELETE', path: '/containers/web' }, never)).rejects.toThrow('running container');
  expect(log.requests[0]?.answer).toMatchObject({ status: 409, text: 'You cannot remove a running container' });
});

test('a stream goes through as it is; its size and its last values are kept', async () => {
  const lines = [...Array.from({ length: 500 }, (_, index) => `{"status":"Downloading ${index}"}\n`), '{"status":"Status: Downloaded newer image for nginx:latest"}\n'];
  const { engine, log } = record({ 'POST /images/create': { chunks: lines.map(bytesOf), headers: { 'content-type': 'application/json' } } });
  const stream = await engine.stream({ method: 'POST', path: '/images/create' }, never);
  let count = 0;
  for await (const chunk of stream.bytes) count += chunk.length;
  const answer = log.requests[0]?.answer;
  expect(answer?.bytes).toBe(count);
  expect(JSON.stringify(answer?.value)).toMatch(/"Downloading 499"\},\{"status":"Status: Downloaded newer/);
  expect(JSON.stringify(answer?.value).length).toBeLessThan(5000);
});

test('of a stream that is left its size so far, of an archive no bytes', async () => {
  const { engine, log } = record({ 'GET /images/get': { chunks: [bytesOf('tar'), bytesOf('more')], headers: { 'content-type': 'application/x-tar' } } });
  const stream = await engine.stream({ method: 'GET', path: '/images/get' }, never);
  for await (const chunk of stream.bytes) if (chunk.length > 0) break;
  expect(log.requests[0]?.answer).toMatchObject({ bytes: 3, value: null });
});

test('two hundred requests are kept, the rest are counted', async () => {
  const { engine, log, inner } = record();
  for (let index = 0; index < 230; index += 1) await engine.ask({ method: 'GET', path: '/containers/json' }, never);
  expect([log.requests.length, log.dropped, inner.requests.length]).toEqual([200, 30, 230]);
});
