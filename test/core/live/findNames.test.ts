// What can be filled in for a name, from the answers of an engine.
import { expect, test } from 'vitest';
import { findNames } from '../../../src/core/live/findNames';
import { CancelSource } from '../../../src/core/commands/Cancel';
import { FakeEngine } from '../../fakes/FakeEngine';

const engine = new FakeEngine({
  'GET /containers/json': { json: [{ Names: ['/web', '/db/alias'] }, { Names: ['/idle'] }] },
  'GET /images/json': { json: [{ RepoTags: ['nginx:latest', 'nginx:1'] }, { RepoTags: ['<none>:<none>'] }, { RepoTags: null }] },
  'GET /volumes': { json: { Volumes: [{ Name: 'datos' }], Warnings: null } },
  'GET /networks': { json: [{ Name: 'bridge' }, { Name: 'lab' }] },
});

test.each([
  ['container', ['web', 'idle']],
  ['image', ['nginx:latest', 'nginx:1']],
  ['volume', ['datos']],
  ['network', ['bridge', 'lab']],
] as const)('of a %s', async (kind, names) => {
  expect((await findNames(kind, engine, new CancelSource())).map(({ name }) => name)).toEqual(names);
});

test('with what tells one from the other', async () => {
  const told = new FakeEngine({
    'GET /containers/json': { json: [{ Names: ['/web'], Image: 'nginx', Status: 'Up 2 minutes', State: 'running' }] },
    'GET /images/json': { json: [{ RepoTags: ['nginx:latest'], Size: 4_200_000 }] },
    'GET /networks': { json: [{ Name: 'lab', Driver: 'bridge' }] },
  });
  expect(await findNames('container', told, new CancelSource())).toEqual([{ name: 'web', detail: 'nginx · Up 2 minutes', state: 'running' }]);
  expect(await findNames('image', told, new CancelSource())).toEqual([{ name: 'nginx:latest', detail: '4.2MB', state: '' }]);
  expect(await findNames('network', told, new CancelSource())).toEqual([{ name: 'lab', detail: 'bridge', state: '' }]);
});
