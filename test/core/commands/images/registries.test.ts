// pull, push and search: names in full, progress, failures in the middle, and what registries are told about who asks.
import { describe, expect, test } from 'vitest';
import type { RegistryCredentials } from '../../../../src/core/commands/Host';
import { FakeEngine, type FakeAnswers } from '../../../fakes/FakeEngine';
import { FakeHost } from '../../../fakes/FakeHost';
import { FakeIo } from '../../../fakes/FakeIo';
import { runLines } from '../../../fakes/runLines';

const digest = 'sha256:c5b1261d6d3e43071626931fc004f70149baeba2c8ec672bd4f27761f8e1ad6b';

const lines = (...messages: readonly (object | string)[]): Uint8Array[] =>
  messages.map((message) => new TextEncoder().encode(typeof message === 'string' ? message : `${JSON.stringify(message)}\r\n`));

const pulling = (...messages: readonly (object | string)[]): FakeAnswers => ({ 'POST /images/create': { chunks: lines(...messages) } });

const layers = [
  { status: 'Pulling from library/nginx', id: 'latest' },
  { status: 'Pulling fs layer', progressDetail: {}, id: 'aaa' },
  { status: 'Downloading', progressDetail: { current: 1024, total: 2048 }, id: 'aaa' },
  { status: 'Pull complete', progressDetail: {}, id: 'aaa' },
  { status: 'Status: Downloaded newer image for nginx:latest' },
];

class LoggedInHost extends FakeHost {
  override credentialsFor(registry?: string): Promise<RegistryCredentials> {
    return Promise.resolve({ username: 'ana', password: 'a>b', serveraddress: registry ?? '' });
  }
}

const readAuth = (engine: FakeEngine): string => {
  const header = engine.requests[0]?.headers?.['x-registry-auth'] ?? '';
  return atob(header.replaceAll('-', '+').replaceAll('_', '/'));
};

describe('pull', () => {
  test('without a terminal all is printed but the bars', async () => {
    const { stdout, code } = await runLines('docker pull nginx', { engine: new FakeEngine(pulling(...layers)) });
    expect(stdout.split('\n')).toEqual([
      'Using default tag: latest',
      'latest: Pulling from library/nginx',
      'aaa: Pulling fs layer',
      'aaa: Pull complete',
      'Status: Downloaded newer image for nginx:latest',
      'docker.io/library/nginx:latest',
      '',
    ]);
    expect(code).toBe(0);
  });

  test('on a terminal each layer keeps its line', async () => {
    const { stdout } = await runLines('docker pull nginx:latest', { engine: new FakeEngine(pulling(...layers)), io: new FakeIo([], true) });
    expect(stdout).toBe(
      'latest: Pulling from library/nginx\n' +
        '\n\x1b[1A\x1b[2K\raaa: Pulling fs layer \r\x1b[1B' +
        '\x1b[1A\x1b[2K\raaa: Downloading  1.024kB/2.048kB\r\x1b[1B' +
        '\x1b[1A\x1b[2K\raaa: Pull complete \r\x1b[1B' +
        'Status: Downloaded newer image for nginx:latest\ndocker.io/library/nginx:latest\n',
    );
  });

  test.each([
    ['docker pull -q nginx', 'fromImage=docker.io/library/nginx&tag=latest', 'docker.io/library/nginx:latest\n'],
    ['docker pull -q ana/timer:2', 'fromImage=docker.io/ana/timer&tag=2', 'docker.io/ana/timer:2\n'],
    ['docker pull -q -a localhost:5000/timer', 'fromImage=localhost:5000/timer', 'localhost:5000/timer\n'],
    [`docker pull -q nginx@${digest}`, `fromImage=docker.io/library/nginx&tag=${digest}`, `docker.io/library/nginx@${digest}\n`],
  ])('%s', async (line, query, name) => {
    const engine = new FakeEngine(pulling(...layers));
    expect(await runLines(line, { engine })).toEqual({ stdout: name, stderr: '', code: 0 });
    expect(engine.lines).toEqual([`POST /images/create?${query}`]);
  });

  test('DOCKER_DEFAULT_PLATFORM chooses the platform where the line does not', async () => {
    const engine = new FakeEngine(pulling());
    await runLines('docker pull nginx:1', { engine, host: new FakeHost({}, { DOCKER_DEFAULT_PLATFORM: 'linux/ARM64' }) });
    expect(engine.lines).toEqual(['POST /images/create?fromImage=docker.io/library/nginx&platform=linux/arm64&tag=1']);
  });

  test.each([
    ['a failure that the stream tells', [{ errorDetail: { message: 'manifest unknown' }, error: 'manifest unknown' }], 'manifest unknown\n'],
    ['a stream that is cut', ['{"status":"Downl'], 'unexpected EOF\n'],
  ])('%s is the failure of the command, and no name is printed', async (_, end, message) => {
    const { stdout, stderr, code } = await runLines('docker pull nginx:1', { engine: new FakeEngine(pulling(...layers, ...end)) });
    expect([stderr, code]).toEqual([message, 1]);
    expect(stdout).not.toContain('docker.io/');
  });

  test('signatures that were asked for are not passed over in silence', async () => {
    const engine = new FakeEngine();
    const host = new FakeHost({}, { DOCKER_CONTENT_TRUST: '1' });
    const { stderr, code } = await runLines('docker pull nginx', { engine, host });
    expect([engine.lines, code]).toEqual([[], 1]);
    expect(stderr).toContain('content trust is not supported');
    expect((await runLines('docker pull --disable-content-trust nginx', { engine, host })).code).toBe(0);
    expect((await runLines(`docker pull nginx@${digest}`, { engine, host })).code).toBe(0);
  });

  test.each([
    ['docker pull NGINX', 'invalid reference format: repository name (library/NGINX) must be lowercase\n'],
    ['docker pull -a nginx:1', "tag can't be used with --all-tags/-a\n"],
    ["docker pull ''", 'invalid reference format\n'],
  ])('%s is refused', async (line, message) => {
    expect(await runLines(line)).toEqual({ stdout: '', stderr: message, code: 1 });
  });
});

describe('credentials', () => {
  test('of Docker Hub and of other registries go by their own keys, as Go writes JSON', async () => {
    const [hub, other] = [new FakeEngine(pulling()), new FakeEngine()];
    await runLines('docker pull nginx', { engine: hub, host: new LoggedInHost() });
    await runLines('docker push ghcr.io/ana/timer', { engine: other, host: new LoggedInHost() });
    expect(readAuth(hub)).toBe('{"username":"ana","password":"a\\u003eb","serveraddress":"https://index.docker.io/v1/"}');
    expect(readAuth(other)).toBe('{"username":"ana","password":"a\\u003eb","serveraddress":"ghcr.io"}');
  });
});

describe('push', () => {
  const pushing = (...messages: readonly object[]): FakeAnswers => ({ 'POST /images/docker.io/ana/timer/push': { chunks: lines(...messages) } });

  test('the digest that the engine adds for programs is not shown', async () => {
    const engine = new FakeEngine(pushing({ status: 'The push refers to repository [docker.io/ana/timer]' }, { aux: { Tag: '1', Digest: digest } }));
    expect(await runLines('docker push ana/timer:1', { engine })).toEqual({ stdout: 'The push refers to repository [docker.io/ana/timer]\n', stderr: '', code: 0 });
    expect(engine.lines).toEqual(['POST /images/docker.io/ana/timer/push?tag=1']);
  });

  test('--platform says what is left out', async () => {
    const engine = new FakeEngine(pushing({ status: 'ok' }));
    const { stdout } = await runLines('docker push --platform linux/arm64 ana/timer:1', { engine });
    expect(stdout).toMatch(/^\n Info -> Using --platform pushes only/);
    expect(engine.requests[0]?.query).toEqual({ platform: '{"architecture":"arm64","os":"linux"}', tag: '1' });
  });

  test('that only one platform was sent is said at the end, also after a failure', async () => {
    const aside = { aux: { manifestPushedInsteadOfIndex: true, originalIndex: { digest: 'sha256:aa' }, selectedManifest: { digest: 'sha256:bb' } } };
    const engine = new FakeEngine(pushing(aside, { errorDetail: { message: 'denied' } }));
    const { stdout, stderr, code } = await runLines('docker push -q ana/timer:1', { engine });
    expect([stderr, code]).toEqual(['denied\n', 1]);
    expect(stdout).toContain('sha256:aa\x1b[0m -> \x1b[32msha256:bb');
  });

  test('a digest cannot be pushed', async () => {
    const engine = new FakeEngine();
    expect(await runLines(`docker push nginx@${digest}`, { engine })).toEqual({ stdout: '', stderr: 'cannot push a digest reference\n', code: 1 });
    expect(engine.lines).toEqual([]);
  });
});

describe('search', () => {
  const engine = new FakeEngine({
    'GET /images/search': {
      json: [
        { name: 'nginx', description: 'Official build of Nginx.', star_count: 20000, is_official: true },
        { name: 'ana/nginx', description: 'Nginx with everything that a small site needs,\nand then some', star_count: 3, is_official: false },
      ],
    },
  });

  test('a table with short descriptions', async () => {
    expect((await runLines('docker search nginx', { engine })).stdout).toBe(
      'NAME        DESCRIPTION                                     STARS     OFFICIAL\n' +
        'nginx       Official build of Nginx.                        20000     [OK]\n' +
        'ana/nginx   Nginx with everything that a small site need…   3         \n',
    );
  });

  test('as JSON, official is a word', async () => {
    expect((await runLines('docker search --format json --no-trunc nginx', { engine })).stdout.split('\n')[1]).toBe(
      '{"Description":"Nginx with everything that a small site needs, and then some","IsOfficial":"false","Name":"ana/nginx","StarCount":"3"}',
    );
  });

  test('by a condition that registries have given up is warned of', async () => {
    const warning = 'WARNING: the "is-automated" filter is deprecated, and searching for "is-automated=true" will not yield any results in future.\n';
    expect(await runLines('docker search -f is-automated=false nginx', { engine })).toMatchObject({ stderr: warning, code: 0 });
  });

  test('without a way to the registry the daemon says so', async () => {
    const cutOff = new FakeEngine({ 'GET /images/search': { status: 500, message: 'dial tcp: no such host' } });
    expect(await runLines('docker search nginx', { engine: cutOff })).toEqual({ stdout: '', stderr: 'Error response from daemon: dial tcp: no such host\n', code: 1 });
  });
});
