// `docker run`: its requests in the CLI's order, its output, its exit codes.
import { describe, expect, test } from 'vitest';
import { FakeEngine, type FakeAnswers } from '../../fakes/FakeEngine';
import { FakeHost } from '../../fakes/FakeHost';
import { FakeIo } from '../../fakes/FakeIo';
import { runLines } from '../../fakes/runLines';

const encode = (text: string): Uint8Array => new TextEncoder().encode(text);

/** A frame of the multiplexed stream: 1 is stdout, 2 stderr. */
function frame(stream: 1 | 2, text: string): Uint8Array {
  const payload = encode(text);
  return Uint8Array.from([stream, 0, 0, 0, 0, 0, payload.length >> 8, payload.length & 255, ...payload]);
}

const attached = ['POST /containers/create', 'POST /containers/c0ffee/attach?stderr=1&stdout=1&stream=1', 'POST /containers/c0ffee/wait?condition=next-exit', 'POST /containers/c0ffee/start'];

const printing = (code: number, ...chunks: Uint8Array[]): FakeAnswers => ({
  'POST /containers/ID/attach': { chunks },
  'POST /containers/ID/wait': { json: { StatusCode: code } },
});

describe('attached', () => {
  test('both streams come out apart, and the exit code is the container’s', async () => {
    const engine = new FakeEngine(printing(3, frame(1, 'out\n'), frame(2, 'err\n')));
    expect(await runLines('docker run alpine sh -c "exit 3"', { engine })).toEqual({ stdout: 'out\n', stderr: 'err\n', code: 3 });
    expect(engine.lines).toEqual(attached);
  });

  test('with --rm the end is waited for as removal', async () => {
    const engine = new FakeEngine();
    await runLines('docker run --rm alpine true', { engine });
    expect(engine.lines[2]).toBe('POST /containers/c0ffee/wait?condition=removed');
    expect(engine.requests[0]?.body).toMatchObject({ HostConfig: { AutoRemove: true } });
  });

  test('a TTY’s stream is raw', async () => {
    const engine = new FakeEngine(printing(0, encode('raw\r\n')));
    expect(await runLines('docker run -t alpine true', { engine })).toMatchObject({ stdout: 'raw\r\n', code: 0 });
  });

  test('-i carries input in and its end', async () => {
    const engine = new FakeEngine({ 'POST /containers/ID/attach': { readsInput: true } });
    await runLines('docker run -i alpine cat', { engine, io: new FakeIo(['one\n', 'two\n']) });
    expect(engine.written.map((item) => (typeof item === 'string' ? item : new TextDecoder().decode(item)))).toEqual(['one\n', 'two\n', 'end', 'close']);
  });

  test('without -i nothing is read, and the other side is told at once that nothing comes', async () => {
    const engine = new FakeEngine();
    await runLines('docker run alpine true', { engine, io: new FakeIo(['kept']) });
    expect(engine.written).toEqual(['end', 'close']);
  });

  test('-a chooses the streams', async () => {
    const engine = new FakeEngine();
    await runLines('docker run -a stderr alpine true', { engine });
    expect(engine.lines[1]).toBe('POST /containers/c0ffee/attach?stderr=1&stream=1');
  });

  test('signals go to the container while it runs, and to nobody afterwards', async () => {
    const io = new FakeIo();
    const engine = new FakeEngine({ 'POST /containers/ID/attach': { chunks: [frame(1, 'x')] } });
    const run = runLines('docker run alpine sleep 9', { engine, io });
    while (io.listenerCount === 0) await Promise.resolve();
    io.send('INT');
    await run;
    expect(engine.lines).toContain('POST /containers/c0ffee/kill?signal=INT');
    expect(io.listenerCount).toBe(0);
  });
});

describe('a terminal', () => {
  test('-it needs one, and says so before anything is sent', async () => {
    const engine = new FakeEngine();
    expect(await runLines('docker run -it alpine sh', { engine })).toEqual({ stdout: '', stderr: 'the input device is not a TTY\n', code: 1 });
    expect(engine.lines).toEqual([]);
  });

  test('it is raw while attached, told its size, and itself again afterwards', async () => {
    const io = new FakeIo(['exit\n'], true);
    const engine = new FakeEngine({ 'POST /containers/ID/attach': { readsInput: true } });
    await runLines('docker run -it alpine sh', { engine, io });
    expect(engine.lines).toContain('POST /containers/c0ffee/resize?h=24&w=80');
    expect(engine.requests[0]?.body).toMatchObject({ HostConfig: { ConsoleSize: [24, 80] } });
    expect(io.isRaw).toBe(false);
  });

  test('the detach keys leave it running and end with 0', async () => {
    const io = new FakeIo(['ls\n\x10', '\x11lost'], true);
    const engine = new FakeEngine({ 'POST /containers/ID/attach': { readsInput: true }, 'POST /containers/ID/wait': { json: { StatusCode: 9 } } });
    const { code } = await runLines('docker run -it alpine sh', { engine, io });
    expect(code).toBe(0);
    expect(engine.written.filter((item) => typeof item !== 'string').map((bytes) => new TextDecoder().decode(bytes))).toEqual(['ls\n']);
  });
});

describe('detached', () => {
  test('the id is printed and nothing is attached', async () => {
    const engine = new FakeEngine();
    expect(await runLines('docker run -d nginx', { engine })).toEqual({ stdout: 'c0ffee\n', stderr: '', code: 0 });
    expect(engine.lines).toEqual(['POST /containers/create', 'POST /containers/c0ffee/wait?condition=next-exit', 'POST /containers/c0ffee/start']);
    expect(engine.requests[0]?.body).toMatchObject({ AttachStdout: false, AttachStderr: false, AttachStdin: false });
  });

  test('a start that fails is told after the id', async () => {
    const engine = new FakeEngine({ 'POST /containers/ID/start': { status: 500, message: 'port is already allocated' } });
    expect(await runLines('docker run -d -p 80:80 nginx', { engine })).toEqual({
      stdout: 'c0ffee\n',
      stderr: "docker: Error response from daemon: port is already allocated\n\nRun 'docker run --help' for more information\n",
      code: 125,
    });
  });
});

describe('exit codes of what cannot start', () => {
  test.each([
    ['exec: "nosuch": executable file not found in $PATH', 127],
    ['stat /nowhere: no such file or directory', 127],
    ['exec: "/etc/passwd": permission denied', 126],
    ['exec: "/etc": is a directory', 126],
    ['driver failed', 125],
  ])('%s: %d', async (message, code) => {
    const engine = new FakeEngine({ 'POST /containers/ID/start': { status: 400, message } });
    expect((await runLines('docker run --rm alpine x', { engine })).code).toBe(code);
  });

  test('no engine: 125, in the words of run', async () => {
    const engine = new FakeEngine({ 'POST /containers/create': { status: 0, message: 'Cannot connect to the Docker daemon at unix:///x. Is the docker daemon running?' } });
    expect(await runLines('docker run alpine', { engine })).toEqual({
      stdout: '',
      stderr: "docker: Cannot connect to the Docker daemon at unix:///x. Is the docker daemon running?\n\nRun 'docker run --help' for more information\n",
      code: 125,
    });
  });
});

describe('the image', () => {
  const missing = { status: 404, message: 'No such image: redis:latest' };
  const made = { status: 201, json: { Id: 'c0ffee', Warnings: ['Swap is off'] } };
  const pulled = { chunks: [encode('{"status":"Pulling from library/redis","id":"la'), encode('test"}\n{"status":"Downloading","progressDetail":{"current":1,"total":2},"id":"a"}\n{"status":"Status: Downloaded"}\n')] };

  test('where it is missing it is pulled, told on standard error, and the container made again', async () => {
    const engine = new FakeEngine({ 'POST /containers/create': [missing, made], 'POST /images/create': pulled });
    const { stdout, stderr, code } = await runLines('docker run -d redis', { engine });
    expect({ stdout, code }).toEqual({ stdout: 'c0ffee\n', code: 0 });
    expect(stderr).toContain("Unable to find image 'redis:latest' locally\n");
    expect(stderr).toContain('latest: Pulling from library/redis\n');
    expect(stderr).toContain('WARNING: Swap is off\n');
    expect(engine.lines.slice(0, 3)).toEqual(['POST /containers/create', 'POST /images/create?fromImage=docker.io/library/redis&tag=latest', 'POST /containers/create']);
    expect(engine.requests[1]?.headers).toEqual({ 'x-registry-auth': 'e30=' });
  });

  test('--pull never does not, --quiet says nothing of it, --pull always does so first', async () => {
    const never = new FakeEngine({ 'POST /containers/create': missing });
    expect(await runLines('docker run --pull never redis', { engine: never })).toMatchObject({ code: 125 });
    expect(never.lines).toEqual(['POST /containers/create']);
    const quiet = new FakeEngine({ 'POST /containers/create': [missing, { status: 201, json: { Id: 'c0ffee' } }], 'POST /images/create': pulled });
    expect((await runLines('docker run -d -q redis', { engine: quiet })).stderr).toBe('');
    const always = new FakeEngine({ 'POST /images/create': pulled });
    await runLines('docker run -d --pull=always redis:7', { engine: always });
    expect(always.lines[0]).toBe('POST /images/create?fromImage=docker.io/library/redis&tag=7');
  });

  test('a failure in the middle of the pull is the failure of the run', async () => {
    const engine = new FakeEngine({ 'POST /containers/create': missing, 'POST /images/create': { chunks: [encode('{"errorDetail":{"message":"denied"},"error":"denied"}')] } });
    expect(await runLines('docker run redis', { engine })).toMatchObject({ code: 125, stderr: expect.stringContaining("docker: denied\n\nRun 'docker run --help'") as unknown });
  });
});

describe('what is refused before anything is sent', () => {
  test.each([
    ['docker run -e =x alpine', 125],
    ['docker run --pull sometimes alpine', 125],
    ['docker run --rm --restart always alpine', 125],
    ['docker run -d -a stdout alpine', 1],
    ['docker run nginx:bad:tag', 125],
    ['docker run --env-file missing.env alpine', 125],
    ['docker run --cidfile there.cid alpine', 125],
    ['docker run --no-healthcheck --health-cmd true alpine', 125],
    ['docker run --network bridge --network-alias x alpine', 125],
    ['docker run --memory-swappiness 101 alpine', 125],
    ['docker run --log-driver none --log-opt a=b alpine', 125],
    ['docker run --security-opt bogus alpine', 125],
    ['docker run -h', 125],
  ])('%s', async (line, code) => {
    const engine = new FakeEngine();
    const outcome = await runLines(line, { engine, host: new FakeHost({ 'there.cid': 'old' }) });
    expect([outcome.code, outcome.stdout, engine.lines]).toEqual([code, '', []]);
    expect(outcome.stderr).not.toBe('');
  });
});

test('--cidfile keeps the id', async () => {
  const host = new FakeHost();
  await runLines('docker run -d --cidfile web.cid nginx', { host });
  expect(host.files.get('/home/ana/notes/web.cid')).toBe('c0ffee');
});

test('a flag that the daemon is too old for is refused by name, before the rest of the line is looked at', async () => {
  const engine = new FakeEngine({}, 'unix:///x', '1.41');
  expect(await runLines('docker run --annotation a=b -p web:80 nginx', { engine })).toEqual({
    stdout: '', code: 1, stderr: '"--annotation" requires API version 1.43, but the Docker daemon API version is 1.41\n',
  });
});
