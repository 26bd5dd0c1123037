// Runs the lines of a note, step by step, as a shell would, without one.
import type { Io } from '../Io';
import { deriveIo } from './deriveIo';
import { exit, type Output } from '../Output';
import { runPipeline } from './runPipeline';
import type { Script } from './Script';
import type { ScriptSession } from './ScriptSession';
import { SharedInput } from './SharedInput';
import { Shell } from './Shell';

const CANCELLED = 130;

/** Ends with the exit code of the last command that ran; 130 where it was cancelled or consent was refused. */
export async function* startScript(script: Script, session: ScriptSession): AsyncGenerator<Output, void> {
  const shell = new Shell(session, runSteps, session.variables ?? new Map<string, string>());
  yield* runSteps(script, shell, deriveIo(session.io, { stdin: new SharedInput(session.io.stdin) }), session.onStep);
  yield exit(shell.status);
}

async function* runSteps(script: Script, shell: Shell, io: Io, onStep?: () => void): AsyncGenerator<Output, void> {
  for (const step of script.steps) {
    if (shell.session.cancel.isCancelled) shell.status = CANCELLED;
    if (shell.isStopped || shell.session.cancel.isCancelled) return;
    if ((step.when === 'success' && shell.status !== 0) || (step.when === 'failure' && shell.status === 0)) continue;
    onStep?.();
    for await (const output of runPipeline(step.commands, shell, io)) {
      if (output.kind === 'exit') shell.status = output.code;
      else yield output;
    }
  }
}
