// What `docker run` does, in the CLI's order: create, attach, wait, start. That order is what loses no output and no exit code.
import type { Session } from '../Action';
import { describeEngineError } from '../describeEngineError';
import { EngineError } from '../EngineError';
import { exit, stderr, stdout, type Output } from '../Output';
import { describeRunFailure } from '../refuseUsage';
import { exchange } from '../streams/exchange';
import { chooseRunExitCode } from './chooseRunExitCode';
import { attachContainer, chooseDetachKeys } from './attachContainer';
import { containerPath } from './containerPath';
import type { ContainerBody, ContainerRequest } from './ContainerRequest';
import { createContainer } from './createContainer';
import { followSize } from './followSize';
import { forwardSignals } from './forwardSignals';
import { openWait, type Wait } from './openWait';

export interface RunOptions {
  readonly isDetached: boolean;
  readonly forwardsSignals: boolean;
  readonly detachKeys: string;
}

export async function* runContainer(request: ContainerRequest, options: RunOptions, session: Session): AsyncGenerator<Output, void> {
  const { body } = request;
  if (!options.isDetached && body.AttachStdin && body.Tty && !session.io.terminal) {
    yield stderr('the input device is not a TTY\n');
    yield exit(1);
    return;
  }
  let id: string;
  try {
    id = yield* createContainer(request, session);
  } catch (error) {
    return yield* reportFailure(error);
  }
  const stop = options.forwardsSignals ? forwardSignals(id, session) : () => undefined;
  try {
    if (!body.AttachStdout && !body.AttachStderr) yield stdout(`${id}\n`);
    if (body.AttachStdin || body.AttachStdout || body.AttachStderr) yield* runAttached(id, body, options, session);
    else yield* startDetached(id, body, session);
  } finally {
    stop();
  }
}

async function* runAttached(id: string, body: ContainerBody, options: RunOptions, session: Session): AsyncGenerator<Output, void> {
  const detachKeys = chooseDetachKeys(options.detachKeys, session);
  const streams = { stdin: body.AttachStdin, stdout: body.AttachStdout, stderr: body.AttachStderr, detachKeys };
  const connection = await attachContainer(id, streams, session);
  const wait = await openWait(id, body.HostConfig.AutoRemove ? 'removed' : 'next-exit', session);
  try {
    await startContainer(id, session);
  } catch (error) {
    connection.close();
    return yield* failToStart(error, body.HostConfig.AutoRemove ? wait : null);
  }
  const stop = body.Tty ? followSize(containerPath(id), session) : () => undefined;
  try {
    const isDetached = yield* exchange(connection, { isTty: body.Tty, takesInput: body.AttachStdin, detachKeys }, session);
    yield exit(isDetached ? 0 : await wait.exitCode());
  } finally {
    stop();
    wait.close();
  }
}

async function* startDetached(id: string, body: ContainerBody, session: Session): AsyncGenerator<Output, void> {
  // The CLI asks for the end of every container that it starts, also where it does not stay for it.
  const wait = await openWait(id, body.HostConfig.AutoRemove ? 'removed' : 'next-exit', session);
  try {
    await startContainer(id, session);
  } catch (error) {
    return yield* failToStart(error, body.HostConfig.AutoRemove ? wait : null);
  } finally {
    wait.close();
  }
  yield exit(0);
}

async function startContainer(id: string, { engine, cancel }: Session): Promise<void> {
  await engine.ask({ method: 'POST', path: containerPath(id, '/start') }, cancel);
}

/** A container that removes itself is gone before its failure is told, as the CLI has it. */
async function* failToStart(error: unknown, wait: Wait | null): AsyncGenerator<Output, void> {
  if (wait && error instanceof EngineError && error.status > 0) await wait.exitCode();
  yield* reportFailure(error);
}

async function* reportFailure(error: unknown): AsyncGenerator<Output, void> {
  if (!(error instanceof EngineError) || error.kind === 'cancelled') throw error;
  yield await Promise.resolve(stderr(describeRunFailure(describeEngineError(error), 'run')));
  yield exit(chooseRunExitCode(error.message));
}

