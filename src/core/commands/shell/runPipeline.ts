// The commands of one pipeline, side by side: each reads what the one before it writes; what they say on standard error and what the
// last one prints comes out as it comes.
import type { Io } from '../Io';
import { exit, type Output } from '../Output';
import { Channel } from './Channel';
import { deriveIo } from './deriveIo';
import { runCommand } from './runCommand';
import type { SimpleCommand } from './Script';
import type { Shell } from './Shell';

/** Ends with the exit code of the last command. */
export async function* runPipeline(commands: readonly SimpleCommand[], shell: Shell, io: Io): AsyncGenerator<Output, void> {
  const [only, ...others] = commands;
  if (!only) return;
  if (others.length === 0) return yield* runCommand(only, shell, io);
  const printed = new Channel<Output>();
  const pipes = others.map(() => new Channel<Uint8Array>());
  let code = 0;
  const stages = commands.map(async (command, index) => {
    const input = pipes[index - 1];
    const output = pipes[index];
    const stageIo = deriveIo(io, { ...(input ? { stdin: input, terminal: null } : {}), isShown: !output });
    const child = shell.fork();
    const status = await runStage(runCommand(command, child, stageIo), output, printed);
    shell.isStopped ||= child.isStopped;
    output?.end();
    input?.close();
    if (!output) code = status;
  });
  const all = Promise.all(stages).then(
    () => printed.end(),
    (error: unknown) => printed.fail(error),
  );
  yield* printed;
  await all;
  yield exit(code);
}

async function runStage(outputs: AsyncIterable<Output>, pipe: Channel<Uint8Array> | undefined, printed: Channel<Output>): Promise<number> {
  let code = 0;
  for await (const output of outputs) {
    if (output.kind === 'exit') code = output.code;
    else if (!(await (output.kind === 'stdout' && pipe ? pipe.write(output.bytes) : printed.write(output)))) return BROKEN_PIPE;
  }
  return code;
}

/** 128 and SIGPIPE: what a shell reports of a process that wrote to nobody. */
const BROKEN_PIPE = 141;
