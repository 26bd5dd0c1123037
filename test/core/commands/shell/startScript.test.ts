// Lines run in order, as a shell would run them, with the status, the variables and the streams that a shell would give them.
import { describe, expect, test } from 'vitest';
import { CancelSource } from '../../../../src/core/commands/Cancel';
import { EngineError } from '../../../../src/core/commands/EngineError';
import { readScript } from '../../../../src/core/commands/shell/readScript';
import type { ConsentRequest } from '../../../../src/core/commands/shell/ScriptSession';
import { startScript } from '../../../../src/core/commands/shell/startScript';
import { FakeEngine } from '../../../fakes/FakeEngine';
import { FakeHost } from '../../../fakes/FakeHost';
import { FakeIo } from '../../../fakes/FakeIo';
import { runLines } from '../../../fakes/runLines';

const notRunning = { status: 404, message: 'No such container: web' };

describe('sequences', () => {
  test('the exit code is that of the last command', async () => {
    expect(await runLines('false; true')).toMatchObject({ code: 0 });
    expect(await runLines('true; false')).toMatchObject({ code: 1 });
  });

  test('a failure stops what is joined by && and starts what is joined by ||', async () => {
    const engine = new FakeEngine({ 'POST /containers/web/stop': notRunning });
    const { stdout, code } = await runLines('docker stop web && echo stopped || echo gone', { engine });
    expect({ stdout, code, lines: engine.lines }).toEqual({ stdout: 'gone\n', code: 0, lines: ['POST /containers/web/stop'] });
  });

  test('the next line runs although the one before failed', async () => {
    const engine = new FakeEngine({ 'POST /containers/web/stop': notRunning });
    await runLines('docker stop web\ndocker start web', { engine });
    expect(engine.lines).toEqual(['POST /containers/web/stop', 'POST /containers/web/start']);
  });

  test('a line that the CLI refuses sends nothing and says why', async () => {
    const engine = new FakeEngine();
    const { stderr, code } = await runLines('docker stop', { engine });
    expect(stderr).toBe("docker: 'docker stop' requires at least 1 argument\n\nUsage:  docker stop [OPTIONS] CONTAINER [CONTAINER...]\n\nSee 'docker stop --help' for more information\n");
    expect({ code, lines: engine.lines }).toEqual({ code: 1, lines: [] });
  });
});

test('each command or pipeline that begins is told before it prints, what runs within a word or is left out is not', async () => {
  const script = readScript('echo uno; echo $(echo dos; echo tres) | cat\nfalse && echo cuatro\necho cinco');
  if (!script.ok) throw new Error('unreadable');
  const heard: string[] = [];
  const session = { connect: () => Promise.resolve(new FakeEngine()), io: new FakeIo(), host: new FakeHost(), cancel: new CancelSource(), onStep: () => void heard.push('step') };
  for await (const output of startScript(script.value, session)) if (output.kind === 'stdout') heard.push(new TextDecoder().decode(output.bytes).trim());
  expect(heard).toEqual(['step', 'uno', 'step', 'dos tres', 'step', 'step', 'cinco']);
});

describe('variables', () => {
  test('a shell variable expands and is not in the environment; an exported one is', async () => {
    const engine = new FakeEngine();
    await runLines('TAG=7\nexport MODE=dev\ndocker create -e TAG -e MODE redis:$TAG', { engine });
    expect(engine.requests[0]?.body).toMatchObject({ Image: 'redis:7', Env: ['TAG', 'MODE=dev'] });
  });

  test('an assignment before a command is for that command only', async () => {
    const engine = new FakeEngine();
    await runLines('MODE=dev docker create -e MODE redis; docker create -e MODE redis', { engine });
    expect(engine.requests.map(({ body }) => body)).toMatchObject([{ Env: ['MODE=dev'] }, { Env: ['MODE'] }]);
  });

  test('the engine that is asked is the one that the environment of the line names', async () => {
    const seen: (string | undefined)[] = [];
    const engine = new FakeEngine();
    const script = readScript('DOCKER_HOST=tcp://a docker rm x; docker -H tcp://b rm x; env -u DOCKER_HOST docker rm x');
    if (!script.ok) throw new Error('unreadable');
    const host = new FakeHost({}, { DOCKER_HOST: 'unix:///run/docker.sock' });
    const session = { io: new FakeIo(), host, cancel: new CancelSource() };
    for await (const output of startScript(script.value, { ...session, connect: (choice, each) => Promise.resolve((seen.push(choice.host ?? each.env('DOCKER_HOST')), engine)) })) void output;
    expect(seen).toEqual(['tcp://a', 'tcp://b', undefined]);
  });

  test('variables last from one run to the next where the session keeps them', async () => {
    const variables = new Map<string, string>();
    await runLines('NAME=web', { variables });
    const engine = new FakeEngine();
    await runLines('docker rm $NAME', { variables, engine });
    expect(engine.lines).toEqual(['DELETE /containers/web']);
  });

  test('an unset variable with ${…:?…} ends the command', async () => {
    expect(await runLines('docker rm ${NAME:?which one}')).toEqual({ stdout: '', stderr: 'NAME: which one\n', code: 1 });
  });
});

describe('command substitution', () => {
  test('the output of a docker command becomes words, its standard error stays visible', async () => {
    const engine = new FakeEngine();
    await runLines('docker rm -f $(echo web; echo db) `echo "x y"`', { engine });
    expect(engine.lines).toEqual(['web', 'db', 'x', 'y'].map((name) => `DELETE /containers/${name}?force=1`));
  });

  test('an assignment has the status of what it captured', async () => {
    const engine = new FakeEngine({ 'POST /containers/create': { status: 400, message: 'no' } });
    const { stderr, code } = await runLines('ID=$(docker create redis) || echo failed', { engine });
    expect({ stderr, code }).toEqual({ stderr: 'Error response from daemon: no\n', code: 0 });
  });

  test('what is captured comes back without its last line ends', async () => {
    const engine = new FakeEngine({ 'POST /containers/create': { json: { Id: 'c0ffee' } } });
    await runLines('ID=$(docker create redis)\ndocker start "$ID"', { engine });
    expect(engine.lines).toEqual(['POST /containers/create', 'POST /containers/c0ffee/start']);
  });
});

describe('streams', () => {
  const catching = (): FakeEngine => new FakeEngine({ 'POST /containers/ID/attach': { readsInput: true } });
  const inputOf = (engine: FakeEngine): string => engine.written.filter((item) => typeof item !== 'string').map((bytes) => new TextDecoder().decode(bytes)).join('');

  test('a pipeline feeds the next command, which sees the end of it', async () => {
    const engine = catching();
    await runLines('echo piped | docker run -i --rm alpine cat', { engine });
    expect([inputOf(engine), engine.written.includes('end')]).toEqual(['piped\n', true]);
  });

  test('here-documents and files are input', async () => {
    const engine = catching();
    const host = new FakeHost({ 'in.txt': 'from a file\n' });
    await runLines('docker run -i alpine cat <<EOF\nfor $USER\nEOF\ndocker run -i alpine cat < in.txt', { engine, host });
    expect(inputOf(engine)).toBe('for ana\nfrom a file\n');
  });

  test('a file that is missing keeps the command from running', async () => {
    const engine = catching();
    expect(await runLines('docker run -i alpine cat < nowhere.txt', { engine })).toEqual({ stdout: '', stderr: 'nowhere.txt: No such file or directory\n', code: 1 });
    expect(engine.lines).toEqual([]);
  });

  test('output goes into files, anew or at their end', async () => {
    const host = new FakeHost({ 'log.txt': 'old\n' });
    const { stdout } = await runLines('echo one > new.txt; echo two >> new.txt; echo three >> log.txt', { host });
    expect([stdout, host.files.get('/home/ana/notes/new.txt'), host.files.get('/home/ana/notes/log.txt')]).toEqual(['', 'one\ntwo\n', 'old\nthree\n']);
  });

  test('2>&1 joins the streams in the order in which it stands', async () => {
    const engine = new FakeEngine({ 'POST /containers/web/stop': notRunning });
    const host = new FakeHost();
    await runLines('docker stop web > both.txt 2>&1; docker stop web 2>&1 > empty.txt', { engine, host });
    expect(host.files.get('/home/ana/notes/both.txt')).toBe('Error response from daemon: No such container: web\n');
    expect(host.files.get('/home/ana/notes/empty.txt')).toBe('');
  });

  test('/dev/null takes everything and makes no file', async () => {
    const host = new FakeHost();
    expect(await runLines('echo x > /dev/null; echo y', { host })).toMatchObject({ stdout: 'y\n' });
    expect([...host.files.keys()]).toEqual([]);
  });

  test('commands of a list read one after another from the same input', async () => {
    const engine = catching();
    await runLines('docker run -i alpine cat; docker run -i alpine cat', { engine, io: new FakeIo(['typed\n']) });
    expect(inputOf(engine)).toBe('typed\n');
  });

  test('a program that stops reading ends the one that writes', async () => {
    const endless = { chunks: Array.from({ length: 5000 }, () => new TextEncoder().encode('y\n')) };
    const engine = new FakeEngine({ 'POST /containers/ID/attach': endless, 'GET /containers/ID/json': { json: { Config: { Tty: true }, State: { Running: true } } } });
    expect(await runLines('docker attach --no-stdin loud | true', { engine })).toMatchObject({ stdout: '', code: 0 });
  });
});

describe('who decides', () => {
  test('consent is asked with the words as they will run, and a refusal ends everything', async () => {
    const engine = new FakeEngine();
    const asked: ConsentRequest[] = [];
    const consent = (request: ConsentRequest): Promise<boolean> => Promise.resolve((asked.push(request), request.words[0] !== 'rm'));
    const { code } = await runLines('NAME=web\ndocker start $NAME\ndocker rm -f $NAME\ndocker start db', { engine, consent });
    expect(asked.map(({ words, risk }) => [words.join(' '), risk.level])).toEqual([['start web', 'change'], ['rm -f web', 'destroy']]);
    expect({ code, lines: engine.lines }).toEqual({ code: 130, lines: ['POST /containers/web/start'] });
  });

  test('a file that would be overwritten is part of the risk, and untouched before consent', async () => {
    const host = new FakeHost({ 'keep.txt': 'precious' });
    const risks: string[] = [];
    await runLines('docker diff web > keep.txt', { host, consent: ({ risk }) => Promise.resolve((risks.push(...risk.reasons.map(({ kind, subject }) => `${kind} ${subject}`)), false)) });
    expect([risks, host.files.get('/home/ana/notes/keep.txt')]).toEqual([['overwrites-file keep.txt'], 'precious']);
  });

  test('cancelling lets nothing more start', async () => {
    const engine = new FakeEngine();
    const cancel = new CancelSource();
    cancel.cancel();
    expect(await runLines('docker start web', { engine, cancel })).toMatchObject({ code: 130 });
    expect(engine.lines).toEqual([]);
  });
});

describe('built-in programs', () => {
  test.each([
    ['echo -n a b', 'a b'],
    ["echo -e 'a\\tb\\x41'", 'a\tbA\n'],
    ["printf '%s-%s\\n' a b c", 'a-b\nc-\n'],
    ["printf '%5s|%-5s|%d%%' x y 42", '    x|y    |42%'],
    ['id -u; id -g; id -un; whoami; hostname; pwd', '1000\n1001\nana\nana\nlaptop\n/home/ana/notes\n'],
    ['cd ..; pwd; cd -', '/home/ana\n/home/ana/notes\n'],
    ['echo hi | cat', 'hi\n'],
    ['cat - in.txt < in.txt', 'in\nin\n'],
  ])('%s', async (line, stdout) => {
    expect(await runLines(line, { host: new FakeHost({ 'in.txt': 'in\n' }) })).toMatchObject({ stdout, code: 0 });
  });

  test.each([
    ['cd nowhere', 'cd: nowhere: No such file or directory\n'],
    ['cat nowhere', 'cat: nowhere: No such file or directory\n'],
    ["printf '%x' 1", 'printf: %x: invalid format character\n'],
  ])('%s fails', async (line, stderr) => {
    expect(await runLines(line)).toEqual({ stdout: '', stderr, code: 1 });
  });

  test('a program whose name only the run knows is not found', async () => {
    expect(await runLines('TOOL=kubectl; $TOOL get pods')).toMatchObject({ stderr: 'kubectl: command not found\n', code: 127 });
  });
});

test('an engine that cannot be chosen is told of, and ends the line with 1; one that was cancelled is not told of', async () => {
  const script = readScript('docker stop web');
  if (!script.ok) throw new Error('unreadable');
  for (const [error, expected] of [
    [new EngineError('unsupported', 'Failed to initialize: protocol not available'), ['Failed to initialize: protocol not available\n', 1]],
    [new EngineError('cancelled', 'cancelled'), [130]],
  ] as const) {
    const seen: (string | number)[] = [];
    const session = { io: new FakeIo(), host: new FakeHost(), cancel: new CancelSource(), connect: () => Promise.reject(error) };
    for await (const output of startScript(script.value, session)) seen.push(output.kind === 'exit' ? output.code : new TextDecoder().decode(output.bytes));
    expect(seen).toEqual(expected);
  }
});
