// Making, changing and removing volumes.
import { describe, expect, test } from 'vitest';
import { FakeEngine, type FakeAnswers } from '../../../fakes/FakeEngine';
import { runLines, type LinesOutcome } from '../../../fakes/runLines';

async function run(line: string, answers: FakeAnswers = {}, api = '1.47'): Promise<LinesOutcome & { readonly lines: readonly string[]; readonly bodies: readonly unknown[] }> {
  const engine = new FakeEngine({ 'POST /volumes/create': { status: 201, json: { Name: 'data' } }, ...answers }, 'unix:///x', api);
  const outcome = await runLines(line, { engine });
  return { ...outcome, lines: engine.lines, bodies: engine.requests.map(({ body }) => body) };
}

describe('a new volume', () => {
  test.each([
    ['docker volume create', { Driver: 'local' }],
    ['docker volume create --name data', { Driver: 'local', Name: 'data' }],
    ['docker volume create -d nfs -o o=rw -o type=nfs --label a --label b=c data', { Driver: 'nfs', DriverOpts: { o: 'rw', type: 'nfs' }, Labels: { a: '', b: 'c' }, Name: 'data' }],
  ])('%s', async (line, body) => {
    expect(await run(line)).toMatchObject({ stdout: 'data\n', code: 0, bodies: [body] });
  });

  test('of a cluster says how it may be reached, where it lies and how large it is', async () => {
    const { bodies } = await run('docker volume create --group g --type mount --sharing all --required-bytes 1k --secret b=2 --secret a=1 --topology-required zone=a,rack=2 data');
    expect(bodies).toEqual([
      {
        ClusterVolumeSpec: {
          Group: 'g', AccessMode: { Scope: 'single', Sharing: 'all', MountVolume: {} }, AccessibilityRequirements: { Requisite: [{ Segments: { zone: 'a', rack: '2' } }] },
          CapacityRange: { RequiredBytes: 1024, LimitBytes: 0 }, Secrets: [{ Key: 'a', Secret: '1' }, { Key: 'b', Secret: '2' }], Availability: 'active',
        },
        Driver: 'local', Name: 'data',
      },
    ]);
  });

  test('of a cluster needs an engine that knows them', async () => {
    expect(await run('docker volume create --group g data', {}, '1.41')).toMatchObject({ stderr: '"--group" requires API version 1.42, but the Docker daemon API version is 1.41\n', code: 1, lines: [] });
  });
});

describe('changing', () => {
  test('sends what is known of the volume with its version', async () => {
    const known = { ClusterVolume: { ID: 'v1', Version: { Index: 7 }, Spec: { Group: 'g', Availability: 'active' } } };
    expect(await run('docker volume update --availability drain data', { 'GET /volumes/data': { json: known } })).toMatchObject({
      code: 0, lines: ['GET /volumes/data', 'PUT /volumes/v1?version=7'], bodies: [undefined, { Spec: { Group: 'g', Availability: 'drain' } }],
    });
  });

  test('is for volumes of a cluster', async () => {
    expect(await run('docker volume update data', { 'GET /volumes/data': { json: { Name: 'data' } } })).toMatchObject({ stderr: 'Can only update cluster volumes\n', code: 1 });
  });
});

test('removing goes on after a failure and tells the failures at the end', async () => {
  const gone = { status: 404, message: 'get nope: no such volume' };
  expect(await run("docker volume rm nope '' data", { 'DELETE /volumes/nope': gone })).toMatchObject({
    stdout: 'data\n', stderr: 'Error response from daemon: get nope: no such volume\ninvalid volume name or ID: value is empty\n', code: 1,
  });
  expect((await run('docker volume rm -f data')).lines).toEqual(['DELETE /volumes/data?force=1']);
});
