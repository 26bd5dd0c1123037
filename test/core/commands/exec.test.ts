// `docker exec`, `attach` and `start -a`: the streams of what runs already.
import { describe, expect, test } from 'vitest';
import { FakeEngine } from '../../fakes/FakeEngine';
import { FakeHost } from '../../fakes/FakeHost';
import { FakeIo } from '../../fakes/FakeIo';
import { runLines } from '../../fakes/runLines';

const inspected = (Config: object, State: object = { Running: true }, HostConfig: object = {}) => ({ json: { Id: 'c0ffee', Config, State, HostConfig } });

describe('exec', () => {
  test('looks at the container, makes the exec, starts it, asks for its exit code', async () => {
    const engine = new FakeEngine({ 'POST /exec/ID/start': { chunks: [Uint8Array.from([1, 0, 0, 0, 0, 0, 0, 3, 111, 117, 116])] }, 'GET /exec/ID/json': { json: { ExitCode: 7 } } });
    expect(await runLines('docker exec -u nobody -w /tmp web ls -la', { engine })).toEqual({ stdout: 'out', stderr: '', code: 7 });
    expect(engine.lines).toEqual(['GET /containers/web/json', 'POST /containers/web/exec', 'POST /exec/c0ffee/start', 'GET /exec/c0ffee/json']);
    expect(engine.requests[1]?.body).toMatchObject({ User: 'nobody', WorkingDir: '/tmp', Cmd: ['ls', '-la'], AttachStdout: true, AttachStdin: false, Tty: false });
  });

  test('flags end at the container', async () => {
    const engine = new FakeEngine();
    await runLines('docker exec web -it -- ls', { engine });
    expect(engine.requests[1]?.body).toMatchObject({ Cmd: ['-it', '--', 'ls'], Tty: false });
  });

  test('variables come from the line, from files and from here', async () => {
    const engine = new FakeEngine();
    const host = new FakeHost({ '.env': '\n# none\n A=1\nB=two words\nHERE\nGONE\n' }, { HERE: 'yes', LINE: 'set' });
    await runLines('docker exec --env-file .env -e C=3 -e LINE -e OTHER web env', { engine, host });
    expect(engine.requests[1]?.body).toMatchObject({ Env: ['A=1', 'B=two words', 'HERE=yes', 'C=3', 'LINE=set', 'OTHER'] });
  });

  test('-d starts it and asks no more', async () => {
    const engine = new FakeEngine();
    expect(await runLines('docker exec -d web touch /x', { engine })).toEqual({ stdout: '', stderr: '', code: 0 });
    expect(engine.lines).toEqual(['GET /containers/web/json', 'POST /containers/web/exec', 'POST /exec/c0ffee/start']);
    expect(engine.requests[2]?.body).toEqual({ Detach: true, Tty: false });
  });

  test('-it without a terminal is refused once the container is known', async () => {
    const engine = new FakeEngine();
    expect(await runLines('docker exec -it web sh', { engine })).toEqual({ stdout: '', stderr: 'the input device is not a TTY\n', code: 1 });
    expect(engine.lines).toEqual(['GET /containers/web/json']);
  });

  test('-it in a terminal follows its size, which newer engines are told at once', async () => {
    const io = new FakeIo(['exit\n'], true);
    const engine = new FakeEngine({ 'POST /exec/ID/start': { readsInput: true } });
    await runLines('docker exec -it web sh', { engine, io });
    expect(engine.requests[1]?.body).toMatchObject({ ConsoleSize: [24, 80], Tty: true, AttachStdin: true });
    expect(engine.lines).toContain('POST /exec/c0ffee/resize?h=24&w=80');
    const older = new FakeEngine({ 'POST /exec/ID/start': { readsInput: true } }, 'unix:///x', '1.41');
    await runLines('docker exec -it web sh', { engine: older, io: new FakeIo(['exit\n'], true) });
    expect(older.requests[1]?.body).not.toHaveProperty('ConsoleSize');
  });

  test('a container that is not there', async () => {
    const engine = new FakeEngine({ 'GET /containers/nope/json': { status: 404, message: 'No such container: nope' } });
    expect(await runLines('docker exec nope ls', { engine })).toEqual({ stdout: '', stderr: 'Error response from daemon: No such container: nope\n', code: 1 });
  });
});

describe('attach', () => {
  test('waits first, looks twice, and ends with the container’s exit code', async () => {
    const engine = new FakeEngine({ 'POST /containers/web/wait': { json: { StatusCode: 4 } } });
    expect(await runLines('docker attach web', { engine })).toMatchObject({ code: 4 });
    expect(engine.lines).toEqual(['POST /containers/web/wait', 'GET /containers/web/json', 'POST /containers/web/attach?stderr=1&stdout=1&stream=1', 'GET /containers/web/json']);
  });

  test.each([
    [{ Running: false }, 'You cannot attach to a stopped container, start it first\n'],
    [{ Running: true, Paused: true }, 'You cannot attach to a paused container, unpause it first\n'],
    [{ Running: true, Restarting: true }, 'You cannot attach to a restarting container, wait until it is running\n'],
  ])('%j', async (state, stderr) => {
    const engine = new FakeEngine({ 'GET /containers/web/json': inspected({}, state) });
    expect(await runLines('docker attach web', { engine })).toEqual({ stdout: '', stderr, code: 1 });
  });

  test('a container with a TTY needs a terminal, unless its input is left alone', async () => {
    const answers = { 'GET /containers/web/json': inspected({ Tty: true, OpenStdin: true }) };
    expect(await runLines('docker attach web', { engine: new FakeEngine(answers) })).toMatchObject({ stderr: 'the input device is not a TTY\n', code: 1 });
    expect(await runLines('docker attach --no-stdin web', { engine: new FakeEngine(answers) })).toMatchObject({ stderr: '', code: 0 });
  });

  test('the detach keys are an end of its own', async () => {
    const engine = new FakeEngine({ 'GET /containers/web/json': inspected({ Tty: true, OpenStdin: true }), 'POST /containers/web/attach': { readsInput: true } });
    const io = new FakeIo(['\x18'], true);
    expect(await runLines('docker attach --detach-keys ctrl-x web', { engine, io })).toMatchObject({ stderr: 'read escape sequence\n', code: 1 });
    expect(engine.lines.filter((line) => line.includes('resize'))).toEqual(['POST /containers/web/resize?h=25&w=81', 'POST /containers/web/resize?h=24&w=80']);
  });

  test('the detach keys of the configuration count where the line names none', async () => {
    const engine = new FakeEngine();
    await runLines('docker attach web', { engine, host: new FakeHost({}, {}, { detachKeys: 'ctrl-e,e' }) });
    expect(engine.lines[2]).toContain('detachKeys=ctrl-e,e');
  });
});

describe('start', () => {
  test('starts one after another and names those that failed', async () => {
    const engine = new FakeEngine({ 'POST /containers/nope/start': { status: 404, message: 'No such container: nope' } });
    expect(await runLines('docker start web nope db', { engine })).toEqual({
      stdout: 'web\ndb\n', stderr: 'Error response from daemon: No such container: nope\nError: failed to start containers: nope\n', code: 1,
    });
  });

  test('-a attaches before it starts', async () => {
    const engine = new FakeEngine({ 'POST /containers/ID/wait': { json: { StatusCode: 3 } } });
    expect(await runLines('docker start -a job', { engine })).toMatchObject({ code: 3 });
    expect(engine.lines).toEqual(['GET /containers/job/json', 'POST /containers/c0ffee/attach?stderr=1&stdout=1&stream=1', 'POST /containers/c0ffee/wait?condition=next-exit', 'POST /containers/c0ffee/start']);
  });

  test('-ai hands input to a container that keeps stdin open', async () => {
    const engine = new FakeEngine({ 'GET /containers/job/json': inspected({ OpenStdin: true }, {}, { AutoRemove: true }), 'POST /containers/ID/attach': { readsInput: true } });
    await runLines('docker start -ai job', { engine, io: new FakeIo(['hi']) });
    expect(engine.lines.slice(1, 3)).toEqual(['POST /containers/c0ffee/attach?stderr=1&stdin=1&stdout=1&stream=1', 'POST /containers/c0ffee/wait?condition=removed']);
  });
});
