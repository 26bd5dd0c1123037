// The small commands on containers: what they send, print, and end with.
import { describe, expect, test } from 'vitest';
import { FakeEngine, type FakeAnswers } from '../../fakes/FakeEngine';
import { runLines, type LinesOutcome } from '../../fakes/runLines';

const gone = { status: 404, message: 'No such container: nope' };

async function ask(line: string, answers: FakeAnswers = {}, api = '1.47'): Promise<LinesOutcome & { readonly lines: readonly string[] }> {
  const engine = new FakeEngine(answers, 'unix:///x', api);
  const outcome = await runLines(line, { engine });
  return { ...outcome, lines: engine.lines };
}

describe('several names at once', () => {
  test('are told in the order of the line, failures last, exit code 1 if any failed', async () => {
    expect(await ask('docker stop web nope db', { 'POST /containers/nope/stop': gone })).toEqual({
      stdout: 'web\ndb\n', stderr: 'Error response from daemon: No such container: nope\n', code: 1,
      lines: ['POST /containers/web/stop', 'POST /containers/nope/stop', 'POST /containers/db/stop'],
    });
  });

  test('rm -f forgives what is not there', async () => {
    expect(await ask('docker rm -fv web nope', { 'DELETE /containers/nope': gone })).toEqual({
      stdout: 'web\n', stderr: 'Error response from daemon: No such container: nope\n', code: 0,
      lines: ['DELETE /containers/web?force=1&v=1', 'DELETE /containers/nope?force=1&v=1'],
    });
    expect(await ask('docker rm nope', { 'DELETE /containers/nope': gone })).toMatchObject({ code: 1 });
  });

  test('more names than may be asked at once are all asked', async () => {
    const names = Array.from({ length: 120 }, (_, index) => `c${index}`);
    expect((await ask(`docker kill ${names.join(' ')}`)).stdout).toBe(`${names.join('\n')}\n`);
  });
});

describe('names that are none', () => {
  test.each([
    ["docker stop ''", 'invalid container name or ID: value is empty\n'],
    ["docker exec ' ' ls", 'invalid container name or ID: value is empty\n'],
    ["docker rm /", 'container name cannot be empty\n'],
    ["docker diff ''", 'Container name cannot be empty\n'],
  ])('%s is not sent', async (line, stderr) => {
    expect(await ask(line)).toEqual({ stdout: '', stderr, code: 1, lines: [] });
  });

  test('half a character is sent as the replacement character', async () => {
    expect((await ask("docker stop $'\\ud800'")).lines).toEqual(['POST /containers/%EF%BF%BD/stop']);
  });
});

describe('stop and restart', () => {
  test('the signal is sent to engines that know it', async () => {
    expect((await ask('docker stop -s INT -t 3 web')).lines).toEqual(['POST /containers/web/stop?signal=INT&t=3']);
    expect((await ask('docker stop -s INT -t 3 web', {}, '1.41')).lines).toEqual(['POST /containers/web/stop?t=3']);
  });

  test('--time is an older name, and says so', async () => {
    expect(await ask('docker restart --time 0 web')).toEqual({
      stdout: 'web\n', stderr: 'Flag --time has been deprecated, use --timeout instead\n', code: 0, lines: ['POST /containers/web/restart?t=0'],
    });
    expect(await ask('docker stop --time 1 -t 2 web')).toMatchObject({ code: 1, lines: [] });
  });
});

describe('wait, rename, update', () => {
  test('wait prints each exit code', async () => {
    expect(await ask('docker wait job nope', { 'POST /containers/job/wait': { json: { StatusCode: 3 } }, 'POST /containers/nope/wait': gone })).toMatchObject({
      stdout: '3\n', stderr: 'Error response from daemon: No such container: nope\n', code: 1,
    });
  });

  test('a failed rename names the container', async () => {
    expect(await ask('docker rename nope x', { 'POST /containers/nope/rename': gone })).toMatchObject({
      stderr: 'Error response from daemon: No such container: nope\nError: failed to rename container named nope\n', code: 1,
    });
  });

  test('update sends only what the line says', async () => {
    const engine = new FakeEngine({ 'POST /containers/web/update': { json: { Warnings: ['Swap is off'] } } });
    expect(await runLines('docker update --cpus 0.5 --memory 128m --memory-swap -1 --restart on-failure:3 web', { engine })).toEqual({ stdout: 'web\nSwap is off\n', stderr: '', code: 0 });
    expect(engine.requests[0]?.body).toEqual({ NanoCpus: 500_000_000, Memory: 134_217_728, MemorySwap: -1, RestartPolicy: { Name: 'on-failure', MaximumRetryCount: 3 } });
    expect(await ask('docker update web')).toMatchObject({ stderr: 'you must provide one or more flags when using this command\n', code: 1 });
  });
});

describe('looking into a container', () => {
  const ports = { json: { NetworkSettings: { Ports: { '443/tcp': null, '80/tcp': [{ HostIp: '0.0.0.0', HostPort: '8080' }, { HostIp: '::', HostPort: '8080' }], '9/udp': [{ HostIp: '127.0.0.1', HostPort: '9' }] } } } };

  test.each([
    ['docker port web', '9/udp -> 127.0.0.1:9\n80/tcp -> 0.0.0.0:8080\n80/tcp -> [::]:8080\n', '', 0],
    ['docker port web 80', '0.0.0.0:8080\n[::]:8080\n', '', 0],
    ['docker port web 9/udp', '127.0.0.1:9\n', '', 0],
    ['docker port web 81', '', "Error: No public port '81' published for web\n", 1],
    ['docker port web x', '', 'Error: invalid port (x): strconv.ParseUint: parsing "x": invalid syntax\n', 1],
  ])('%s', async (line, stdout, stderr, code) => {
    expect(await ask(line, { 'GET /containers/web/json': ports })).toMatchObject({ stdout, stderr, code });
  });

  test('diff names what was changed, added, deleted', async () => {
    const changes = { json: [{ Kind: 0, Path: '/etc' }, { Kind: 1, Path: '/new' }, { Kind: 2, Path: '/old' }] };
    expect((await ask('docker diff web', { 'GET /containers/web/changes': changes })).stdout).toBe('C /etc\nA /new\nD /old\n');
    expect((await ask('docker diff web', { 'GET /containers/web/changes': { json: null } })).stdout).toBe('');
  });

  test('top aligns its columns at twenty characters or more', async () => {
    const processes = { json: { Titles: ['PID', 'CMD'], Processes: [['1', 'sleep 9'], ['12345678901234567890', 'sh']] } };
    const { stdout, lines } = await ask('docker top web -o pid,cmd', { 'GET /containers/web/top': processes });
    expect(stdout).toBe(`${'PID'.padEnd(23)}CMD\n${'1'.padEnd(23)}sleep 9\n12345678901234567890   sh\n`);
    expect(lines).toEqual(['GET /containers/web/top?ps_args=-o pid,cmd']);
  });
});
