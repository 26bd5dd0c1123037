// What a note made is found by its labels, under every path that it had, and removed in an order in which nothing stands in the way.
import { describe, expect, test } from 'vitest';
import { CancelSource } from '../../src/core/commands/Cancel';
import type { MadeThing } from '../../src/core/live/MadeThing';
import { CleanUp } from '../../src/services/CleanUp';
import { NotePaths, type PathStore } from '../../src/services/NotePaths';
import { FakeEngine, type FakeAnswers } from '../fakes/FakeEngine';
import { FakeHost } from '../fakes/FakeHost';

const cancel = new CancelSource();
const labels = (note: string) => ({ 'io.docker-notebook.vault': 'v1', 'io.docker-notebook.note': note });

const lists: FakeAnswers = {
  'GET /containers/json': { json: [{ Id: 'c1', Names: ['/web'], State: 'running', Labels: labels('Redes.md') }, { Id: 'c2', Names: ['/db'], State: 'exited', Labels: labels('Otra.md') }] },
  'GET /volumes': { json: { Volumes: [{ Name: 'datos', Driver: 'local', Labels: labels('Redes.md') }] } },
  'GET /networks': { json: [{ Id: 'n1', Name: 'red', Driver: 'bridge', Labels: labels('Viejas redes.md') }] },
};

function memory(): PathStore {
  let data: unknown = null;
  return { load: () => data, save: (next) => void (data = structuredClone(next)) };
}

function cleanUp(answers: FakeAnswers, renames: readonly (readonly [string, string])[] = [], existing: readonly string[] = ['Redes.md', 'Otra.md'], vaultId = 'v1') {
  const engine = new FakeEngine({ ...lists, ...answers });
  const paths = new NotePaths(memory(), (path) => existing.includes(path));
  for (const [old, path] of renames) paths.rename(old, path);
  const told: unknown[] = [];
  const runner = { tellChanged: (address: string, kinds: Iterable<string>, of: Iterable<string>) => void told.push([address, [...kinds], [...of]]) };
  return { engine, told, cleanUp: new CleanUp({ connect: () => Promise.resolve(engine), host: () => new FakeHost() }, paths, () => vaultId, runner) };
}

const names = (things: readonly MadeThing[]): string[] => things.map(({ kind, name }) => `${kind} ${name}`);

describe('finding', () => {
  test('asks for the label of the vault, and takes what is of the note', async () => {
    const { engine, cleanUp: one } = cleanUp({});
    expect(names(await one.find('Redes.md', cancel))).toEqual(['container web', 'volume datos']);
    expect(engine.lines).toEqual([
      'GET /containers/json?all=1&filters={"label":{"io.docker-notebook.vault=v1":true}}',
      'GET /volumes?filters={"label":{"io.docker-notebook.vault=v1":true}}',
      'GET /networks?filters={"label":{"io.docker-notebook.vault=v1":true}}',
    ]);
  });

  test('takes what the note made under a former path, unless another note has it now', async () => {
    expect(names(await cleanUp({}, [['Viejas redes.md', 'Redes.md']]).cleanUp.find('Redes.md', cancel))).toContain('network red');
    expect(names(await cleanUp({}, [['Viejas redes.md', 'Redes.md']], ['Redes.md', 'Viejas redes.md']).cleanUp.find('Redes.md', cancel))).not.toContain('network red');
  });

  test('takes what all notes made where no note is named', async () => {
    expect(names(await cleanUp({}).cleanUp.find(null, cancel))).toEqual(['container web', 'container db', 'volume datos', 'network red']);
  });

  test('asks nothing before the vault has a name on engines', async () => {
    const { engine, cleanUp: one } = cleanUp({}, [], [], '');
    expect(await one.find(null, cancel)).toEqual([]);
    expect(engine.requests).toEqual([]);
  });
});

describe('removing', () => {
  test('goes on after what is used, what failed and what is gone', async () => {
    const { engine, cleanUp: one } = cleanUp({
      'DELETE /containers/c1': { status: 204 },
      'DELETE /containers/c2': { status: 404, message: 'No such container: c2' },
      'DELETE /volumes/datos': { status: 409, message: 'volume is in use' },
      'GET /containers/json': [...[lists['GET /containers/json'] ?? {}].flat(), { json: [{ Names: ['/ajeno'] }] }],
      'DELETE /networks/n1': { status: 500, message: 'broken' },
      'GET /networks/n1': { json: { Containers: {} } },
    });
    const removed = await one.remove(await one.find(null, cancel), cancel);
    expect(removed.map(({ thing, removal }) => [thing.name, removal])).toEqual([
      ['web', { kind: 'removed' }],
      ['db', { kind: 'gone' }],
      ['datos', { kind: 'used', by: ['ajeno'] }],
      ['red', { kind: 'failed', message: 'broken' }],
    ]);
    expect(engine.lines.filter((line) => line.startsWith('DELETE'))).toEqual(['DELETE /containers/c1?force=1&v=1', 'DELETE /containers/c2?force=1&v=1', 'DELETE /volumes/datos', 'DELETE /networks/n1']);
  });

  test('ends where the engine no longer answers', async () => {
    const { cleanUp: one } = cleanUp({ 'DELETE /containers/c1': { status: 0, message: 'connection refused' } });
    await expect(one.remove(await one.find(null, cancel), cancel)).rejects.toThrow('connection refused');
  });

  test('lists and checks hear of what went, by the present names of its notes, also where the engine fell silent', async () => {
    const { cleanUp: one, told, engine } = cleanUp({ 'DELETE /containers/c1': { status: 204 }, 'DELETE /containers/c2': { status: 409, message: 'in use' }, 'DELETE /volumes/datos': { status: 0, message: 'connection refused' } }, [['Redes.md', 'Nuevas.md']], ['Nuevas.md', 'Otra.md']);
    await expect(one.remove(await one.find(null, cancel), cancel)).rejects.toThrow('connection refused');
    expect(told).toEqual([[engine.address, ['container', 'volume'], ['Nuevas.md']]]);
  });
});

test('paths end in a circle of renames, and survive a restart', () => {
  const store = memory();
  const paths = new NotePaths(store, () => false);
  paths.rename('a.md', 'b.md');
  paths.rename('b.md', 'c.md');
  expect(new NotePaths(store, () => false).current('a.md')).toBe('c.md');
  paths.rename('c.md', 'a.md');
  expect(paths.current('a.md')).toBe('a.md');
  expect(paths.current('b.md')).toBe('a.md');
});
