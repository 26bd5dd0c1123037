// Events as they happen, what containers use, what takes room, and an image of a container.
import { describe, expect, test } from 'vitest';
import { FakeEngine, type FakeAnswers } from '../../../fakes/FakeEngine';
import { runLines, type LinesOutcome } from '../../../fakes/runLines';

const encoder = new TextEncoder();
const chunks = (...values: readonly unknown[]): readonly Uint8Array[] => values.map((value) => encoder.encode(`${JSON.stringify(value)}\n`));

async function run(line: string, answers: FakeAnswers = {}): Promise<LinesOutcome & { readonly lines: readonly string[] }> {
  const engine = new FakeEngine(answers);
  const outcome = await runLines(line, { engine });
  return { ...outcome, lines: engine.lines };
}

describe('events', () => {
  const started = { status: 'start', id: 'c0ffee', Type: 'container', Action: 'start', Actor: { ID: 'c0ffee', Attributes: { name: 'web', image: 'nginx' } }, scope: 'local', time: 1704103200 };

  test('are told with their moment to the nanosecond, attributes in order', async () => {
    // JavaScript would round these nanoseconds.
    const exact = encoder.encode(`${JSON.stringify(started).slice(0, -1)},"timeNano":1704103200123456789}\n{"Type":"image","Action":"pull","Actor":{"ID":"nginx"}}\n`);
    expect(await run('docker events', { 'GET /events': { chunks: [exact.subarray(0, 50), exact.subarray(50)] } })).toMatchObject({
      stdout: '2024-01-01T10:00:00.123456789Z container start c0ffee (image=nginx, name=web)\nimage pull nginx\n', code: 0,
    });
  });

  test('go through a template, or are JSON as the CLI writes it', async () => {
    const answers = { 'GET /events': { chunks: chunks(started) } };
    expect((await run("docker events --format '{{.Action}} {{.Actor.Attributes.name}}'", answers)).stdout).toBe('start web\n');
    expect((await run('docker events --format json', answers)).stdout).toBe(
      '{"status":"start","id":"c0ffee","Type":"container","Action":"start","Actor":{"ID":"c0ffee","Attributes":{"image":"nginx","name":"web"}},"scope":"local","time":1704103200}\n',
    );
  });

  test('and a stream that ends within one is a failure', async () => {
    expect(await run('docker events', { 'GET /events': { chunks: [encoder.encode('{"Type":"ima')] } })).toMatchObject({ stderr: 'unexpected EOF\n', code: 1 });
  });

  test('of a time that is none are not asked for', async () => {
    expect(await run('docker events --since soon')).toMatchObject({ stderr: 'failed to parse value as time or duration: "soon"\n', code: 1, lines: [] });
  });
});

describe('stats', () => {
  const reading = (name: string, total = 400): unknown => ({
    name: `/${name}`, id: '0123456789abcdef',
    cpu_stats: { cpu_usage: { total_usage: total }, system_cpu_usage: 2000, online_cpus: 2 }, precpu_stats: { cpu_usage: { total_usage: 200 }, system_cpu_usage: 1000 },
    memory_stats: { usage: 3 * 1024 * 1024, limit: 8 * 1024 * 1024, stats: { inactive_file: 1024 * 1024 } }, pids_stats: { current: 3 },
    networks: { eth0: { rx_bytes: 1500, tx_bytes: 10 }, eth1: { rx_bytes: 500, tx_bytes: 0 } },
    blkio_stats: { io_service_bytes_recursive: [{ op: 'Read', value: 4096 }, { op: 'write', value: 1 }, { op: 'Total', value: 4097 }] },
  });

  test('once: a table of what each uses', async () => {
    expect(await run('docker stats --no-stream web', { 'GET /containers/web/stats': { chunks: chunks(reading('web')) } })).toEqual({
      stdout:
        'CONTAINER ID   NAME      CPU %     MEM USAGE / LIMIT   MEM %     NET I/O     BLOCK I/O    PIDS\n' +
        '0123456789ab   web       40.00%    2MiB / 8MiB         25.00%    2kB / 10B   4.1kB / 1B   3\n',
      stderr: '', code: 0, lines: ['GET /containers/web/stats?stream=0'],
    });
  });

  test('of one that is not there are a failure, and nothing is shown', async () => {
    const answers = { 'GET /containers/web/stats': { chunks: chunks(reading('web')) }, 'GET /containers/nope/stats': { status: 404, message: 'No such container: nope' } };
    expect(await run('docker stats --no-stream web nope', answers)).toMatchObject({ stdout: '', stderr: 'Error response from daemon: No such container: nope\n', code: 1 });
  });

  test('of all listen for newcomers first', async () => {
    const answers = { 'GET /containers/json': { json: [{ Id: '0123456789abcdef' }] }, 'GET /containers/0123456789ab/stats': { chunks: chunks(reading('web')) }, 'GET /events': { chunks: [] } };
    expect(await run("docker stats --no-stream --format '{{.Container}} {{.PIDs}}'", answers)).toMatchObject({
      stdout: '0123456789ab 3\n', lines: ['GET /events?filters={"type":{"container":true}}', 'GET /containers/json', 'GET /containers/0123456789ab/stats?stream=0'],
    });
  });

  test('live: each frame over the one before, until nothing is left to watch', async () => {
    const { stdout, code } = await run("docker stats --format '{{.Name}} {{.CPUPerc}}' web", { 'GET /containers/web/stats': { chunks: chunks(reading('web'), reading('web', 300)) } });
    expect(stdout).toContain('\u001b[Hweb 40.00% \u001b[K\n \u001b[K\n\u001b[J');
    expect(stdout.endsWith('\u001b[Hweb 20.00% \u001b[K\n \u001b[K\n\u001b[J')).toBe(true);
    expect(code).toBe(0);
  });
});

describe('what takes room', () => {
  const usage = {
    LayersSize: 1000,
    Images: [{ Id: 'sha256:aaa', RepoTags: ['web:1', 'web:2'], Size: 600, SharedSize: 100, Containers: 1 }, { Id: 'sha256:bbb', RepoTags: null, Size: 500, SharedSize: 100, Containers: 0 }],
    Containers: [{ Id: 'c0ffee', Names: ['/web'], Image: 'web:1', State: 'running', SizeRw: 30 }, { Id: 'decade', Names: ['/old'], Image: 'web:1', State: 'exited', SizeRw: 70 }],
    Volumes: [{ Name: 'data', UsageData: { Size: 40, RefCount: 1 } }, { Name: 'left', UsageData: { Size: 60, RefCount: 0 } }, { Name: 'nfs', UsageData: { Size: -1, RefCount: 0 } }],
    BuildCache: [{ ID: 'b1', Type: 'regular', Size: 10, InUse: true, Shared: false }, { ID: 'b2', Type: 'regular', Size: 5, InUse: false, Shared: true, LastUsedAt: '2024-01-01T00:00:00Z', UsageCount: 2 }],
  };

  test('is summed up by kind', async () => {
    expect((await run('docker system df', { 'GET /system/df': { json: usage } })).stdout).toBe(
      'TYPE            TOTAL     ACTIVE    SIZE      RECLAIMABLE\nImages          2         1         1kB       500B (50%)\nContainers      2         1         100B      70B (70%)\n' +
        'Local Volumes   3         1         100B      60B (60%)\nBuild Cache     2         1         10B       0B\n',
    );
  });

  test('is listed one by one', async () => {
    const { stdout } = await run('docker system df -v', { 'GET /system/df': { json: usage } });
    expect(stdout.split('\n').filter((line) => line.endsWith(':') || line.startsWith('Build cache usage'))).toEqual(['Images space usage:', 'Containers space usage:', 'Local Volumes space usage:', 'Build cache usage: 10B']);
    expect(stdout).toMatch(/^web +1 +aaa /m);
    expect(stdout).toMatch(/^left +0 +60B$/m);
    expect(stdout).toMatch(/^b1\* +regular +10B /m);
  });

  test('and a template sees all of it at once', async () => {
    expect((await run("docker system df -v --format '{{len .Images}} {{range .Volumes}}{{.Name}},{{end}}'", { 'GET /system/df': { json: usage } })).stdout).toBe('2 data,left,nfs,');
  });
});

test('an image of a container is asked for with what the line says of it', async () => {
  expect(await run('docker commit -m why -a ana -c "ENV A=b" -c "CMD ls" -p=false web ana/web', { 'POST /commit': { status: 201, json: { Id: 'sha256:abc' } } })).toEqual({
    stdout: 'sha256:abc\n', stderr: '', code: 0, lines: ['POST /commit?author=ana&changes=ENV A=b&changes=CMD ls&comment=why&container=web&pause=0&repo=docker.io/ana/web&tag=latest'],
  });
  expect(await run(`docker commit web x@sha256:${'a'.repeat(64)}`)).toMatchObject({ stderr: 'refusing to create a tag with a digest reference\n', code: 1, lines: [] });
});
