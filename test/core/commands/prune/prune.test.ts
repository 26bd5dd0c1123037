// The prunes: they ask first, send what the CLI sends, and tell what is gone.
import { describe, expect, test } from 'vitest';
import { FakeEngine, type FakeAnswers } from '../../../fakes/FakeEngine';
import { FakeHost } from '../../../fakes/FakeHost';
import { FakeIo } from '../../../fakes/FakeIo';
import { runLines, type LinesOutcome } from '../../../fakes/runLines';

const answers: FakeAnswers = {
  'POST /containers/prune': { json: { ContainersDeleted: ['c0ffee', 'decade'], SpaceReclaimed: 12 } },
  'POST /networks/prune': { json: { NetworksDeleted: ['backend'] } },
  'POST /volumes/prune': { json: { VolumesDeleted: null, SpaceReclaimed: 0 } },
  'POST /images/prune': { json: { ImagesDeleted: [{ Untagged: 'timer:1' }, { Deleted: 'sha256:abc' }], SpaceReclaimed: 1_234_567 } },
  'POST /build/prune': { json: { CachesDeleted: null, SpaceReclaimed: 0 } },
};

interface World {
  readonly input?: string;
  readonly config?: Readonly<Record<string, unknown>>;
  readonly api?: string;
}

async function run(line: string, { input = '', config = {}, api = '1.47' }: World = {}): Promise<LinesOutcome & { readonly asked: readonly string[] }> {
  const engine = new FakeEngine(answers, 'unix:///var/run/docker.sock', api);
  const outcome = await runLines(line, { engine, io: new FakeIo([input]), host: new FakeHost({}, {}, config) });
  return { ...outcome, asked: engine.lines };
}

describe('the question', () => {
  test.each([
    ['y\n', 1], ['Y\n', 1], [' y \n', 1], ['y', 1], ['n\n', 0], ['yes\n', 0], ['\ny\n', 0], ['', 0],
  ])('%j removes %d time(s)', async (input, times) => {
    const { asked, stdout, code } = await run('docker container prune', { input });
    expect(asked).toHaveLength(times);
    expect(stdout.startsWith('WARNING! This will remove all stopped containers.\nAre you sure you want to continue? [y/N] ')).toBe(true);
    expect(code).toBe(0);
  });

  test('is not asked with --force', async () => {
    expect((await run('docker container prune -f')).stdout).toBe('Deleted Containers:\nc0ffee\ndecade\n\nTotal reclaimed space: 12B\n');
  });

  test('names all that a system prune takes, and the filters', async () => {
    expect((await run('docker system prune -a --volumes --filter label=old')).stdout).toBe(
      `WARNING! This will remove:
  - all stopped containers
  - all networks not used by at least one container
  - all anonymous volumes not used by at least one container
  - all images without at least one container associated to them
  - all build cache

  Items to be pruned will be filtered with:
  - label=old

Are you sure you want to continue? [y/N] `,
    );
  });

  test('an older engine takes volumes with a name, too', async () => {
    expect((await run('docker volume prune', { api: '1.41' })).stdout).toContain('will remove all local volumes');
    expect((await run('docker volume prune')).stdout).toContain('will remove anonymous local volumes');
  });
});

describe('what is told', () => {
  test.each([
    ['docker image prune -f', 'Deleted Images:\nuntagged: timer:1\ndeleted: sha256:abc\n\nTotal reclaimed space: 1.235MB\n'],
    ['docker network prune -f', 'Deleted Networks:\nbackend\n\n'],
    ['docker volume prune -f', 'Total reclaimed space: 0B\n'],
    ['docker builder prune -f', 'Total reclaimed space: 0B\n'],
    [
      'docker system prune -f',
      'Deleted Containers:\nc0ffee\ndecade\n\nDeleted Networks:\nbackend\n\nDeleted Images:\nuntagged: timer:1\ndeleted: sha256:abc\n\nTotal reclaimed space: 1.235MB\n',
    ],
  ])('%s', async (line, stdout) => {
    expect((await run(line)).stdout).toBe(stdout);
  });
});

describe('the filters of config.json', () => {
  const config = { pruneFilters: ['label=keep', 'label!=gone', 'until=24h', 'nothing', 5] };

  test.each([
    ['docker image prune -f', 'POST /images/prune?filters={"dangling":{"true":true},"until":{"24h":true}}'],
    ['docker image prune -f --filter label=x', 'POST /images/prune?filters={"dangling":{"true":true},"label":{"x":true},"label!":{"gone":true},"until":{"24h":true}}'],
    ['docker image prune -f --filter label=gone', 'POST /images/prune?filters={"dangling":{"true":true},"label":{"gone":true},"until":{"24h":true}}'],
    ['docker container prune -f --filter label!=x', 'POST /containers/prune?filters={"label":{"keep":true},"label!":{"gone":true,"x":true},"until":{"24h":true}}'],
  ])('%s', async (line, request) => {
    expect((await run(line, { config })).asked).toEqual([request]);
  });
});
