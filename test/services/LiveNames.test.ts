// Names for whoever fills one in: asked when wanted, kept for a moment, none where nobody answers.
import { expect, test } from 'vitest';
import { CancelSource } from '../../src/core/commands/Cancel';
import type { Engine } from '../../src/core/commands/Engine';
import { EngineError } from '../../src/core/commands/EngineError';
import { LiveNames } from '../../src/services/LiveNames';
import { FakeEngine } from '../fakes/FakeEngine';
import { FakeHost } from '../fakes/FakeHost';

function makeNames(connect: () => Promise<Engine>) {
  let now = 0;
  const names = new LiveNames({ connect, host: () => new FakeHost(), timers: { now: () => now, after: () => () => undefined } });
  return { names, wait: (milliseconds: number) => (now += milliseconds) };
}

test('an engine is asked once for names that are asked for again at once, and anew a while later', async () => {
  const engine = new FakeEngine({ 'GET /containers/json': { json: [{ Names: ['/web'] }] } });
  const { names, wait } = makeNames(() => Promise.resolve(engine));
  expect(await names.find('container')).toEqual(['web']);
  await names.find('container');
  expect(engine.lines).toHaveLength(1);
  wait(3000);
  await names.find('container');
  names.forget();
  await names.find('container');
  expect(engine.lines).toHaveLength(3);
});

test('no engine: no names, and no fault', async () => {
  const { names } = makeNames(() => Promise.reject(new EngineError('unreachable', 'no socket')));
  expect(await names.find('image')).toEqual([]);
});

test('contexts are read from this machine', async () => {
  const { names } = makeNames(() => Promise.reject(new EngineError('unreachable', 'no socket')));
  expect(await names.find('context')).toEqual(['default']);
});

test('what nobody waits for any more is called off, and asked for anew later', async () => {
  const calledOff = new CancelSource();
  let asked = 0;
  const { names } = makeNames(() => {
    asked += 1;
    return asked === 1 ? new Promise((_, reject) => calledOff.onCancel(() => reject(new EngineError('cancelled', 'called off')))) : Promise.resolve(new FakeEngine({ 'GET /networks': { json: [{ Name: 'lab' }] } }));
  });
  const first = names.list('network', calledOff);
  calledOff.cancel();
  expect(await first).toEqual([]);
  expect(await names.find('network')).toEqual(['lab']);
});
