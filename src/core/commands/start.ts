// `docker start`: containers that exist and do not run; with -a or -i one of them, and its streams.
import { succeed } from '../Result';
import type { Session } from './Action';
import { attachContainer, chooseDetachKeys } from './containers/attachContainer';
import { containerPath } from './containers/containerPath';
import { followSize } from './containers/followSize';
import { forwardSignals } from './containers/forwardSignals';
import { openWait } from './containers/openWait';
import { defineCommand } from './defineCommand';
import { describeEngineError } from './describeEngineError';
import { EngineError } from './EngineError';
import type { FlagValues } from './flags/FlagValues';
import { flagTable } from './flags/flagTable';
import { exit, stderr, stdout, type Output } from './Output';
import { refuse } from './refuseUsage';
import { exchange } from './streams/exchange';
import { fieldOf, textOf } from './values/fieldOf';

export const start = defineCommand({
  name: 'start',
  aliases: ['container start'],
  summary: 'Start stopped containers',
  usage: '[OPTIONS] CONTAINER [CONTAINER...]',
  flags: flagTable(`
    -a, --attach            Attach to stdout and stderr, and forward signals
    --detach-keys string    Keys that leave the container running
    -i, --interactive       Attach to stdin
    --checkpoint string     Start from a checkpoint {experimental}
    --checkpoint-dir string  Folder of the checkpoints {experimental}
  `),
  args: [1, Infinity],
  examples: [
    { line: 'docker start web db', requests: ['POST /containers/web/start', 'POST /containers/db/start'] },
    { line: 'docker start -a web db', requests: [], refusedWith: 1 },
  ],
  plan(values) {
    const isAttached = values.bool('attach') || values.bool('interactive');
    if (isAttached && values.args.length > 1) return refuse('you cannot start and attach multiple containers at once');
    return succeed({
      risk: { level: 'change', reasons: [] },
      start: (session) => (isAttached ? startAttached(values, session) : startAll(values, session)),
    });
  },
});

async function* startAll(values: FlagValues, session: Session): AsyncGenerator<Output, void> {
  const failed: string[] = [];
  for (const name of values.args) {
    try {
      await startOne(name, values, session);
      yield stdout(`${name}\n`);
    } catch (error) {
      if (!(error instanceof EngineError) || error.kind === 'cancelled') throw error;
      yield stderr(`${describeEngineError(error)}\n`);
      failed.push(name);
    }
  }
  if (failed.length > 0) yield stderr(`Error: failed to start containers: ${failed.join(', ')}\n`);
  yield exit(failed.length > 0 ? 1 : 0);
}

async function startOne(name: string, values: FlagValues, { engine, cancel }: Session): Promise<void> {
  const checkpoint = values.text('checkpoint');
  const folder = values.text('checkpoint-dir');
  const query = { ...(checkpoint === '' ? {} : { checkpoint }), ...(folder === '' ? {} : { 'checkpoint-dir': folder }) };
  await engine.ask({ method: 'POST', path: containerPath(name, '/start'), query }, cancel);
}

async function* startAttached(values: FlagValues, session: Session): AsyncGenerator<Output, void> {
  const { engine, cancel } = session;
  const [name = ''] = values.args;
  const container = (await engine.ask({ method: 'GET', path: containerPath(name, '/json') }, cancel)).json;
  const id = textOf(container, 'Id');
  const config = fieldOf(container, 'Config');
  const isTty = fieldOf(config, 'Tty') === true;
  const takesInput = values.bool('interactive') && fieldOf(config, 'OpenStdin') === true;
  const detachKeys = chooseDetachKeys(values.text('detach-keys'), session);
  const removesItself = fieldOf(fieldOf(container, 'HostConfig'), 'AutoRemove') === true;
  const stopSignals = isTty ? () => undefined : forwardSignals(id, session);
  let stopSizes = (): void => undefined;
  const connection = await attachContainer(id, { stdin: takesInput, stdout: true, stderr: true, detachKeys }, session);
  const wait = await openWait(id, removesItself ? 'removed' : 'next-exit', session);
  try {
    await startOne(id, values, session);
    if (isTty) stopSizes = followSize(containerPath(id), session);
    const isDetached = yield* exchange(connection, { isTty, takesInput, detachKeys }, session);
    yield exit(isDetached ? 0 : await wait.exitCode());
  } finally {
    connection.close();
    wait.close();
    stopSizes();
    stopSignals();
  }
}
