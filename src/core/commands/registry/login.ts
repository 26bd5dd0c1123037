// `docker login`: proves to a registry who asks, and keeps the proof where this machine keeps secrets.
import { fail, succeed, type Result } from '../../Result';
import type { Session } from '../Action';
import { defineCommand } from '../defineCommand';
import { EngineError } from '../EngineError';
import { describeEngineError } from '../describeEngineError';
import type { FlagValues } from '../flags/FlagValues';
import { flagTable } from '../flags/flagTable';
import type { RegistryCredentials } from '../Host';
import { exit, stderr, stdout, type Output } from '../Output';
import { refuse } from '../refuseUsage';
import { textOf } from '../values/fieldOf';
import { readTyped } from './readTyped';
import { HUB, nameRegistry } from './nameRegistry';

export const login = defineCommand({
  name: 'login',
  aliases: [],
  summary: 'Log in to a registry',
  usage: '[OPTIONS] [SERVER]',
  flags: flagTable(`
    -p, --password string    The password, for all to see: better --password-stdin
    --password-stdin         Take the password from standard input
    -u, --username string    The name
  `),
  args: [0, 1],
  examples: [
    { line: 'echo secret | docker login -u ana --password-stdin localhost:5000', requests: ['POST /auth'] },
    { line: 'docker login --password-stdin', requests: [], refusedWith: 1 },
    { line: 'docker login a b', requests: [], refusedWith: 1 },
  ],
  plan(values) {
    if (values.text('password') !== '' && values.bool('password-stdin')) return refuse('conflicting options: cannot specify both --password and --password-stdin');
    if (values.bool('password-stdin') && values.text('username') === '') return refuse('the --password-stdin option requires --username to be set');
    return succeed({ risk: { level: 'change', reasons: [] }, start: (session) => logIn(values, session) });
  },
});

async function* logIn(values: FlagValues, session: Session): AsyncGenerator<Output, void> {
  const server = nameRegistry(values.args[0] ?? '');
  const [username, typed] = [values.text('username'), values.text('password')];
  if (typed !== '') yield stderr('WARNING! Using --password via the CLI is insecure. Use --password-stdin.\n');
  const stored = username === '' && typed === '' ? await session.host.credentialsFor(server) : {};
  if ((stored.username ?? '') !== '' && (stored.password ?? '') !== '') {
    yield stderr(`Authenticating with existing credentials... [Username: ${stored.username ?? ''}]\n\n Info -> To login with a different account, run 'docker logout' followed by 'docker login'\n\n\n`);
    const answer = await tryOut({ ...stored, serveraddress: server }, session);
    if (answer.ok) {
      yield* finish({ ...stored, serveraddress: server }, answer.value, session);
      return;
    }
    yield stderr(answer.problem.kind === 'unauthorized' ? 'Stored credentials invalid or expired\n' : `Login did not succeed, error: ${describeEngineError(answer.problem)}\n`);
  }
  // A standard input that holds no password leaves it to be asked for, as if the flag had not been there.
  const password = values.bool('password-stdin') ? await readAll(session) : typed;
  const asked = yield* ask(username || (stored.username ?? ''), { isNameGiven: username !== '', typed: password, server }, session);
  if (!asked.ok) {
    yield stderr(`${asked.problem}\n`);
    yield exit(1);
    return;
  }
  const credentials = { ...asked.value, serveraddress: server };
  const answer = await tryOut(credentials, session);
  if (!answer.ok) throw answer.problem;
  yield* finish(credentials, answer.value, session);
}

async function tryOut(credentials: RegistryCredentials, { engine, cancel }: Session): Promise<Result<unknown, EngineError>> {
  try {
    return succeed((await engine.ask({ method: 'POST', path: '/auth', body: credentials }, cancel)).json);
  } catch (error) {
    if (error instanceof EngineError && error.kind !== 'cancelled') return fail(error);
    throw error;
  }
}

/** A token that the registry gives is kept in place of the password. */
async function* finish({ username = '', password = '', serveraddress = '' }: RegistryCredentials, answer: unknown, { host }: Session): AsyncGenerator<Output, void> {
  const token = textOf(answer, 'IdentityToken');
  const kept = await host.keepCredentials(serveraddress, { username, serveraddress, ...(token === '' ? { password } : { identitytoken: token }) });
  if (!kept.ok) {
    yield stderr(`Error saving credentials: ${kept.problem}\n`);
    yield exit(1);
    return;
  }
  if (kept.value !== '') yield stderr(kept.value);
  const status = textOf(answer, 'Status');
  if (status !== '') yield stdout(`${status}\n`);
  yield exit(0);
}

interface Known {
  readonly isNameGiven: boolean;
  readonly typed: string;
  readonly server: string;
}

/** Asks for what the line does not say, where somebody can answer. */
async function* ask(known: string, { isNameGiven, typed, server }: Known, { io }: Session): AsyncGenerator<Output, Result<{ readonly username: string; readonly password: string }, string>> {
  if ((!isNameGiven || typed === '') && !io.terminal) return fail('Error: Cannot perform an interactive login from a non TTY device');
  let username = known;
  if (!isNameGiven) {
    if (server === HUB) yield stdout("Log in with your Docker ID or email address to push and pull images from Docker Hub. If you don't have a Docker ID, head over to https://hub.docker.com/ to create one.\n");
    yield stdout(known === '' ? 'Username: ' : `Username (${known}): `);
    username = (await readTyped(io, false)).trim() || known;
    if (username === '') return fail('Error: Non-null Username Required');
  }
  if (typed !== '') return succeed({ username, password: typed });
  yield stdout('Password: ');
  const password = (await readTyped(io, true)).trim();
  yield stdout('\n');
  return password === '' ? fail('Error: Password Required') : succeed({ username, password });
}

async function readAll({ io }: Session): Promise<string> {
  const decoder = new TextDecoder();
  let text = '';
  for await (const chunk of io.stdin) text += decoder.decode(chunk, { stream: true });
  return text.replace(/\n$/, '').replace(/\r$/, '');
}
