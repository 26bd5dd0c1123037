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
  expect(await findNames(kind, engine, new CancelSource())).toEqual(names);
});
