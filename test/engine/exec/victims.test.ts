// What a removal says beforehand that it would remove, beside what the engine then removes.
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { commands } from '../../../src/core/commands/commands';
import { readCommandLine } from '../../../src/core/commands/readCommandLine';
import type { Victim } from '../../../src/core/commands/victims/Victim';
import { FakeHost } from '../../fakes/FakeHost';
import { connectEngine, never } from '../connectEngine';
import { emptyDaemon } from './emptyDaemon';
import { runNotebook } from './runNotebook';

const clean = async (): Promise<void> => {
  await emptyDaemon();
  await runNotebook('docker volume rm -f $(docker volume ls -q); docker network prune -f');
};

beforeEach(clean);
afterEach(clean);

async function find(line: string): Promise<readonly Victim[]> {
  const read = readCommandLine(line.split(' ').slice(1), new FakeHost(), commands);
  if (!read.ok) throw new Error(read.problem.message);
  const { findVictims: search } = read.value.action;
  if (!search) throw new Error(`${line} looks for no victims`);
  return search({ engine: await connectEngine(), cancel: never });
}

/** Kind, name and detail of each. */
const findVictims = async (line: string): Promise<readonly string[]> => (await find(line)).map(({ kind, name, detail }) => `${kind} ${name} (${detail})`);
const idsOf = async (line: string): Promise<readonly string[]> => (await find(line)).map(({ id }) => id).sort();

const setUp = async (...lines: readonly string[]): Promise<void> => {
  for (const line of lines) expect(await runNotebook(line)).toMatchObject({ code: 0 });
};

describe('named objects', () => {
  test('containers, and with -v their volumes without a name', async () => {
    await setUp('docker run -d --name web nginx', 'docker create --name idle -v /data -v kept:/kept busybox true');
    expect(await findVictims('docker rm -f web idle nosuch')).toEqual(['container web (nginx, running)', 'container idle (busybox, created)']);
    expect(await findVictims('docker rm -v idle idle')).toEqual(['container idle (busybox, created)', expect.stringMatching(/^volume [0-9a-f]{12} \(\/data\)$/)]);
    expect(await findVictims('docker rm nosuch')).toEqual([]);
  });

  test('an image loses names before it goes', async () => {
    await setUp('docker tag busybox:latest ours/one', 'docker tag busybox:latest ours/two:3');
    const [taken = ''] = await findVictims('docker rmi ours/one');
    expect(taken).toMatch(/^image-name ours\/one \(.*ours\/two:3/);
    await setUp('docker rmi ours/one ours/two:3');
  });

  test('volumes and networks', async () => {
    await setUp('docker volume create data', 'docker network create back');
    expect(await findVictims('docker volume rm data nosuch')).toEqual(['volume data (local)']);
    expect(await findVictims('docker network rm back')).toEqual(['network back (bridge)']);
  });
});

/** What a prune tells afterwards, one thing a line. */
const removedBy = async (line: string): Promise<readonly string[]> =>
  (await runNotebook(line)).stdout.split('\n').filter((row) => row !== '' && !/^(?:Deleted|Total) /.test(row));

describe('prunes', () => {
  test('containers that do not run, by their labels and age', async () => {
    await setUp('docker run -d --name web nginx', 'docker create --name old --label stage=test busybox', 'docker create --name other busybox');
    expect(await findVictims('docker container prune --filter label=stage=test')).toEqual(['container old (busybox, Created)']);
    expect(await findVictims('docker container prune --filter label!=stage')).toEqual(['container other (busybox, Created)']);
    expect(await findVictims('docker container prune --filter until=1h')).toEqual([]);
    expect(await findVictims('docker container prune')).toHaveLength(2);
    expect(await removedBy('docker container prune -f')).toHaveLength(2);
    expect(await findVictims('docker container prune')).toEqual([]);
  });

  test('networks without a container that runs', async () => {
    await setUp('docker network create busy', 'docker network create idle', 'docker run -d --network busy nginx');
    expect(await findVictims('docker network prune')).toEqual(['network idle (bridge)']);
    expect(await removedBy('docker network prune -f')).toEqual(['idle']);
  });

  test('volumes: those that the engine then removes, never those in use', async () => {
    await setUp('docker volume create data', 'docker volume create', 'docker create --name holds -v used:/x busybox');
    const victims = await idsOf('docker volume prune');
    expect(victims.length).toBeGreaterThan(0);
    expect(victims).not.toContain('used');
    // -a is for API 1.42; before, all that nothing uses goes without it.
    const all = await idsOf('docker volume prune -a');
    expect(all).toContain('data');
    expect([...(await removedBy('docker volume prune -f'))].sort()).toEqual(victims);
    expect(await idsOf('docker volume prune')).toEqual([]);
  });

  test('of the system: what stopped containers held goes with them', async () => {
    await setUp('docker create --name stopped -v /anonymous busybox', 'docker network create idle');
    const victims = await findVictims('docker system prune --volumes');
    expect(victims.map((victim) => victim.split(' ')[0])).toEqual(['container', 'network', 'volume']);
    expect(await removedBy('docker system prune -f --volumes')).toHaveLength(3);
  });

  test('images: with -a all that no container has, and of those that one has all names but the last', async () => {
    await setUp('docker create --name holds busybox', 'docker tag busybox:latest aa/extra');
    const victims = await findVictims('docker image prune -a --filter label=nosuch');
    expect(victims).toEqual([]);
    const all = await findVictims('docker image prune -a');
    expect(all.filter((victim) => victim.startsWith('image-name aa/extra:latest '))).toHaveLength(1);
    expect(all.filter((victim) => /^image .*busybox/.test(victim))).toEqual([]);
    await setUp('docker rmi aa/extra');
  });
});
