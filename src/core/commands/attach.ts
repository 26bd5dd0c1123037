// `docker attach`: the streams of a container that runs.
import { succeed } from '../Result';
import type { Session } from './Action';
import { attachContainer, chooseDetachKeys } from './containers/attachContainer';
import { containerPath } from './containers/containerPath';
import { followSize } from './containers/followSize';
import { forwardSignals } from './containers/forwardSignals';
import { openWait, type Wait } from './containers/openWait';
import { defineCommand } from './defineCommand';
import { EngineError } from './EngineError';
import type { FlagValues } from './flags/FlagValues';
import { flagTable } from './flags/flagTable';
import { exit, stderr, type Output } from './Output';
import { exchange } from './streams/exchange';
import { fieldOf } from './values/fieldOf';

export const attach = defineCommand({
  name: 'attach',
  aliases: ['container attach'],
  summary: 'Attach to the streams of a running container',
  usage: '[OPTIONS] CONTAINER',
  flags: flagTable(`
    --detach-keys string    Keys that leave the container running
    --no-stdin              Do not attach stdin
    --sig-proxy             Forward signals to the container
  `),
  args: [1, 1],
  examples: [
    {
      line: 'docker attach web',
      requests: ['POST /containers/web/wait', 'GET /containers/web/json', 'POST /containers/web/attach?stderr=1&stdout=1&stream=1', 'GET /containers/web/json'],
    },
    { line: 'docker attach', requests: [], refusedWith: 1 },
  ],
  plan: (values) =>
    succeed({ risk: { level: 'change', reasons: [] }, start: (session) => startAttach(values, session) }),
});

async function* startAttach(values: FlagValues, session: Session): AsyncGenerator<Output, void> {
  const [container = ''] = values.args;
  // Asked for first, so that the exit code of a container that ends at once is not missed; its failure is told by the next request.
  const wait = await openWait(container, '', session).catch(keepEngineError);
  const state = await inspect(container, session);
  const problem = state.problem ?? (state.isTty && state.hasStdin && !values.bool('no-stdin') && !session.io.terminal ? 'the input device is not a TTY' : null);
  if (problem !== null) {
    if (!(wait instanceof EngineError)) wait.close();
    return yield* fail(problem);
  }
  if (wait instanceof EngineError) throw wait;
  try {
    yield* streamContainer(container, state, values, wait, session);
  } finally {
    wait.close();
  }
}

async function* streamContainer(container: string, state: State, values: FlagValues, wait: Wait, session: Session): AsyncGenerator<Output, void> {
  const takesInput = state.hasStdin && !values.bool('no-stdin');
  const detachKeys = chooseDetachKeys(values.text('detach-keys'), session);
  const stopSignals = values.bool('sig-proxy', true) && !state.isTty ? forwardSignals(container, session) : () => undefined;
  const connection = await attachContainer(container, { stdin: takesInput, stdout: true, stderr: true, detachKeys }, session);
  // It may have stopped between the first look and the attaching.
  const again = await inspect(container, session);
  const stopSizes = state.isTty ? followSize(containerPath(container), session, true) : () => undefined;
  try {
    if (again.problem !== null) {
      connection.close();
      return yield* fail(again.problem);
    }
    const isDetached = yield* exchange(connection, { isTty: state.isTty, takesInput, detachKeys }, session);
    if (isDetached) yield* fail('read escape sequence');
    else yield exit(await wait.exitCode());
  } finally {
    stopSizes();
    stopSignals();
  }
}

interface State {
  readonly isTty: boolean;
  readonly hasStdin: boolean;
  readonly problem: string | null;
}

async function inspect(container: string, { engine, cancel }: Session): Promise<State> {
  const answer = (await engine.ask({ method: 'GET', path: containerPath(container, '/json') }, cancel)).json;
  const [config, state] = [fieldOf(answer, 'Config'), fieldOf(answer, 'State')];
  return { isTty: fieldOf(config, 'Tty') === true, hasStdin: fieldOf(config, 'OpenStdin') === true, problem: findProblem(state) };
}

function findProblem(state: unknown): string | null {
  if (fieldOf(state, 'Running') !== true) return 'You cannot attach to a stopped container, start it first';
  if (fieldOf(state, 'Paused') === true) return 'You cannot attach to a paused container, unpause it first';
  return fieldOf(state, 'Restarting') === true ? 'You cannot attach to a restarting container, wait until it is running' : null;
}

async function* fail(message: string): AsyncGenerator<Output, void> {
  yield await Promise.resolve(stderr(`${message}\n`));
  yield exit(1);
}

function keepEngineError(error: unknown): EngineError {
  if (error instanceof EngineError) return error;
  throw error;
}
