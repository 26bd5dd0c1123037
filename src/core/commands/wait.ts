// `docker wait`: blocks until containers have ended and prints their exit codes.
import { succeed } from '../Result';
import type { Session } from './Action';
import { openWait } from './containers/openWait';
import { defineCommand } from './defineCommand';
import { describeEngineError } from './describeEngineError';
import { EngineError } from './EngineError';
import { harmless } from './harmless';
import { exit, stderr, stdout, type Output } from './Output';

export const wait = defineCommand({
  name: 'wait',
  aliases: ['container wait'],
  summary: 'Wait until containers end and print their exit codes',
  usage: 'CONTAINER [CONTAINER...]',
  flags: [],
  args: [1, Infinity],
  examples: [
    { line: 'docker wait job', requests: ['POST /containers/job/wait'] },
    { line: 'docker wait', requests: [], refusedWith: 1 },
  ],
  plan: (values) => succeed({ risk: harmless, start: (session) => waitForAll(values.args, session) }),
});

async function* waitForAll(names: readonly string[], session: Session): AsyncGenerator<Output, void> {
  const failures: string[] = [];
  for (const name of names) {
    try {
      const waiting = await openWait(name, '', session);
      yield stdout(`${await waiting.exitCode()}\n`);
    } catch (error) {
      if (!(error instanceof EngineError) || error.kind === 'cancelled') throw error;
      failures.push(`${describeEngineError(error)}\n`);
    }
  }
  if (failures.length > 0) yield stderr(failures.join(''));
  yield exit(failures.length > 0 ? 1 : 0);
}
