// The engines in use: one an endpoint, found anew at each connect.
import { expect, test } from 'vitest';
import { EngineError } from '../../src/core/commands/EngineError';
import { Engines } from '../../src/docker/Engines';
import { makeContext, makeMachine } from './makeMachine';

test('the same endpoint gives the same engine, another one another', async () => {
  const engines = new Engines();
  const machine = makeMachine();
  const first = await engines.connect({ host: 'unix:///a.sock' }, machine);
  expect(await engines.connect({ host: 'unix:///a.sock' }, machine)).toBe(first);
  expect(await engines.connect({ host: 'unix:///b.sock' }, machine)).not.toBe(first);
  expect(await engines.connect({ host: 'unix:///a.sock' }, makeMachine({ env: { DOCKER_API_VERSION: '1.40' } }))).not.toBe(first);
});

test('a changed context is seen at the next connect', async () => {
  const engines = new Engines();
  const files = { ...makeContext('lab', 'tcp://lab:2375'), '/var/run/docker.sock': '' };
  expect((await engines.connect({}, makeMachine({ files }))).address).toBe('unix:///var/run/docker.sock');
  const used = { ...files, '/home/ana/.docker/config.json': '{"currentContext":"lab"}' };
  expect((await engines.connect({}, makeMachine({ files: used }))).address).toBe('tcp://lab:2375');
});

test('an endpoint that cannot be made out rejects, with what the CLI would say', async () => {
  const call = new Engines().connect({ context: 'nope' }, makeMachine());
  await expect(call).rejects.toBeInstanceOf(EngineError);
  await expect(call).rejects.toMatchObject({ kind: 'unsupported', reason: 'context' });
});
