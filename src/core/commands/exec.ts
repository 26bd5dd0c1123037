// `docker exec`: a further process in a container that runs.
import { succeed } from '../Result';
import type { Session } from './Action';
import { chooseDetachKeys } from './containers/attachContainer';
import { checkEnvironment } from './containers/checkContainerFlag';
import { containerPath } from './containers/containerPath';
import { followSize } from './containers/followSize';
import { readExecEnvironment } from './containers/readKeys';
import { defineCommand } from './defineCommand';
import type { FlagValues } from './flags/FlagValues';
import { flagTable } from './flags/flagTable';
import { isOlderApi } from './isOlderApi';
import { exit, stderr, type Output } from './Output';
import { refuse } from './refuseUsage';
import { exchange } from './streams/exchange';
import { sizeOfScreen } from './streams/sizeOfScreen';
import { fieldOf, textOf } from './values/fieldOf';

export const exec = defineCommand({
  name: 'exec',
  aliases: ['container exec'],
  summary: 'Run a command in a running container',
  usage: '[OPTIONS] CONTAINER COMMAND [ARG...]',
  flags: flagTable(
    `
    -d, --detach            Run in the background
    --detach-keys string    Keys that leave the command running
    -e, --env list          Set a variable {api 1.25}
    --env-file list         Read variables from a file {api 1.25}
    -i, --interactive       Keep stdin open
    --privileged            Give the command every right
    -t, --tty               Allocate a terminal
    -u, --user string       User or id, and group
    -w, --workdir string    Folder to work in {api 1.35}
    `,
    { env: checkEnvironment },
  ),
  args: [2, Infinity],
  isInterspersed: false,
  examples: [
    {
      line: 'docker exec web ls /',
      requests: ['GET /containers/web/json', 'POST /containers/web/exec', 'POST /exec/ID/start', 'GET /exec/ID/json'],
    },
    { line: 'docker exec web', requests: [], refusedWith: 1 },
  ],
  plan(values, host) {
    const environment = readExecEnvironment(values, host);
    if (!environment.ok) return refuse(environment.problem);
    const isPrivileged = values.bool('privileged');
    return succeed({
      risk: { level: isPrivileged ? 'reach' : 'change', reasons: isPrivileged ? [{ kind: 'privileged', subject: values.args[0] ?? '' }] : [] },
      start: (session) => startExec(values, environment.value, session),
    });
  },
});

async function* startExec(values: FlagValues, environment: readonly string[], session: Session): AsyncGenerator<Output, void> {
  const { engine, io, cancel } = session;
  const [container = '', ...command] = values.args;
  const [isDetached, isTty, takesInput] = [values.bool('detach'), values.bool('tty'), values.bool('interactive') && !values.bool('detach')];
  const path = containerPath(container);
  await engine.ask({ method: 'GET', path: `${path}/json` }, cancel);
  if (takesInput && isTty && !io.terminal) {
    yield stderr('the input device is not a TTY\n');
    yield exit(1);
    return;
  }
  const size = await consoleSize(isTty, session);
  const body = {
    User: values.text('user'),
    Privileged: values.bool('privileged'),
    Tty: isTty,
    ...size,
    AttachStdin: takesInput,
    AttachStderr: !isDetached,
    AttachStdout: !isDetached,
    Detach: isDetached,
    DetachKeys: isDetached ? '' : chooseDetachKeys(values.text('detach-keys'), session),
    ...(environment.length > 0 ? { Env: environment } : {}),
    WorkingDir: values.text('workdir'),
    Cmd: command,
  };
  const id = textOf((await engine.ask({ method: 'POST', path: `${path}/exec`, body }, cancel)).json, 'Id');
  const start = { method: 'POST', path: `/exec/${id}/start`, body: { Detach: isDetached, Tty: isTty, ...size } } as const;
  if (isDetached) {
    await engine.ask(start, cancel);
    yield exit(0);
    return;
  }
  const connection = await engine.hijack(start, cancel);
  const stop = isTty && takesInput ? followSize(`/exec/${id}`, session) : () => undefined;
  try {
    if (yield* exchange(connection, { isTty, takesInput, detachKeys: body.DetachKeys }, session)) {
      yield exit(0);
      return;
    }
  } finally {
    stop();
  }
  const state = (await engine.ask({ method: 'GET', path: `/exec/${id}/json` }, cancel)).json;
  const code = fieldOf(state, 'ExitCode');
  yield exit(typeof code === 'number' ? code : 0);
}

/** Engines since API 1.42 open the TTY in the right size at once. */
async function consoleSize(isTty: boolean, { engine, io, cancel }: Session): Promise<{ readonly ConsoleSize?: readonly [number, number] }> {
  const size = isTty ? sizeOfScreen(io) : undefined;
  if (!size || isOlderApi((await engine.version(cancel)).api, '1.42')) return {};
  return { ConsoleSize: [size.rows, size.columns] };
}
