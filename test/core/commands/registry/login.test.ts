// Logging in and out: what is sent, what is kept and where, and that no password is ever printed.
import { describe, expect, test } from 'vitest';
import { FakeEngine, type FakeAnswers } from '../../../fakes/FakeEngine';
import { FakeHost } from '../../../fakes/FakeHost';
import { FakeIo } from '../../../fakes/FakeIo';
import { runLines, type LinesOutcome } from '../../../fakes/runLines';

const accepted: FakeAnswers = { 'POST /auth': { json: { Status: 'Login Succeeded', IdentityToken: '' } } };

async function run(line: string, { answers = accepted, input = '', host = new FakeHost() }: { readonly answers?: FakeAnswers; readonly input?: string; readonly host?: FakeHost } = {}): Promise<
  LinesOutcome & { readonly bodies: readonly unknown[]; readonly host: FakeHost }
> {
  const engine = new FakeEngine(answers);
  const outcome = await runLines(line, { engine, host, io: new FakeIo([input]) });
  return { ...outcome, bodies: engine.requests.map(({ body }) => body), host };
}

describe('a login', () => {
  test('by standard input keeps what the registry accepted', async () => {
    const { stdout, stderr, bodies, host } = await run('docker login -u ana --password-stdin localhost:5000', { input: 'geheim\n' });
    expect({ stdout, stderr }).toEqual({ stdout: 'Login Succeeded\n', stderr: '' });
    expect(bodies).toEqual([{ username: 'ana', password: 'geheim', serveraddress: 'localhost:5000' }]);
    expect(host.secrets.get('localhost:5000')).toEqual({ username: 'ana', password: 'geheim', serveraddress: 'localhost:5000' });
  });

  test('keeps a token in place of the password where the registry gives one', async () => {
    const { host } = await run('docker login -u ana -p geheim', { answers: { 'POST /auth': { json: { Status: 'Login Succeeded', IdentityToken: 'tok' } } } });
    expect(host.secrets.get('https://index.docker.io/v1/')).toEqual({ username: 'ana', identitytoken: 'tok', serveraddress: 'https://index.docker.io/v1/' });
  });

  test('that is refused keeps nothing, and prints no password', async () => {
    const { stdout, stderr, code, host } = await run('docker login -u ana -p geheim localhost:5000', { answers: { 'POST /auth': { status: 401, message: 'incorrect username or password' } } });
    expect(code).toBe(1);
    expect(stdout + stderr).not.toContain('geheim');
    expect(stderr).toBe('WARNING! Using --password via the CLI is insecure. Use --password-stdin.\nError response from daemon: incorrect username or password\n');
    expect(host.secrets.size).toBe(0);
  });

  test('by a standard input that is empty asks nobody, and the engine neither', async () => {
    const { stderr, code, bodies } = await run('docker login -u ana --password-stdin', { input: '\n' });
    expect({ stderr, code, bodies }).toEqual({ stderr: 'Error: Cannot perform an interactive login from a non TTY device\n', code: 1, bodies: [] });
  });

  test('takes what is known where the line names nobody', async () => {
    const host = new FakeHost();
    host.secrets.set('localhost:5000', { username: 'ana', password: 'geheim' });
    const { stderr, bodies } = await run('docker login localhost:5000', { host });
    expect(stderr).toContain('Authenticating with existing credentials... [Username: ana]\n');
    expect(bodies).toEqual([{ username: 'ana', password: 'geheim', serveraddress: 'localhost:5000' }]);
  });

  test.each([
    ['docker login -p x --password-stdin', 'conflicting options: cannot specify both --password and --password-stdin'],
    ['docker login --password-stdin', 'the --password-stdin option requires --username to be set'],
    ['docker login localhost:5000', 'Error: Cannot perform an interactive login from a non TTY device'],
  ])('%s: %s', async (line, message) => {
    expect(await run(line)).toMatchObject({ stdout: '', stderr: `${message}\n`, code: 1, bodies: [] });
  });
});

test('a logout forgets every spelling of a registry', async () => {
  const host = new FakeHost();
  for (const name of ['localhost:5000', 'https://localhost:5000', 'other:5000']) host.secrets.set(name, { username: 'ana' });
  expect((await run('docker logout https://localhost:5000/v1/', { host })).stdout).toBe('Removing login credentials for localhost:5000\n');
  expect([...host.secrets.keys()]).toEqual(['other:5000']);
});
