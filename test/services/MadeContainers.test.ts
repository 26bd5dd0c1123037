// Which block of which note made a container.
import { expect, test } from 'vitest';
import type { LiveContainer } from '../../src/core/live/LiveContainer';
import { LiveState } from '../../src/services/LiveState';
import { MadeContainers } from '../../src/services/MadeContainers';
import { FakeEngine } from '../fakes/FakeEngine';
import { FakeHost } from '../fakes/FakeHost';

const container = (name: string, note: string, block: string, vault = 'v1'): LiveContainer => ({ id: name, name, image: 'busybox', state: 'running', status: 'Up', ports: [], note, vault, block });

function made(vaultId = 'v1'): MadeContainers {
  const live = new LiveState({ connect: () => Promise.resolve(new FakeEngine()), host: () => new FakeHost(), timers: { now: () => 0, after: () => () => undefined } });
  live.containers = [container('a', 'Redes.md', 'hash of code'), container('b', 'Viejas.md', 'hash of code'), container('c', 'Redes.md', 'hash of othe'), container('d', 'Redes.md', 'hash of code', 'v2'), container('e', '', '')];
  return new MadeContainers(live, { paths: { current: (path) => (path === 'Viejas.md' ? 'Redes.md' : path) }, vaultId: () => vaultId, hash: (text) => `hash of ${text}` });
}

test('a block made what bears its vault, its note under any path, and its mark', () => {
  expect(made().byBlock({ path: 'Redes.md', code: 'code', ordinal: 0 }).map(({ name }) => name)).toEqual(['a', 'b']);
  expect(made().byBlock({ path: 'Otra.md', code: 'code', ordinal: 0 })).toEqual([]);
});

test('a note of another vault is none of ours, and before anything was made there is none', () => {
  const [a, , , d, e] = made().live.containers;
  for (const one of [d, e]) expect(one && made().noteOf(one)).toBeNull();
  expect(a && made().noteOf(a)).toBe('Redes.md');
  expect(a && made('').noteOf(a)).toBeNull();
});
