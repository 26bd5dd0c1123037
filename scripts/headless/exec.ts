// `exec LINE…`: runs docker command lines against the daemon as a terminal would, and ends with the exit code of the last command.
import process from 'node:process';
import { CancelSource } from '../../src/core/commands/Cancel';
import { readScript } from '../../src/core/commands/shell/readScript';
import type { Script } from '../../src/core/commands/shell/Script';
import { startScript } from '../../src/core/commands/shell/startScript';
import type { Signal } from '../../src/core/commands/Io';
import { textsFor } from '../../src/core/texts/textsFor';
import type { EngineTrouble } from '../../src/core/texts/EngineTexts';
import type { Texts } from '../../src/core/texts/Texts';
import { NodeHost } from '../../src/docker/NodeHost';
import { ProcessIo } from './ProcessIo';
import { terminalLanguage } from './terminalLanguage';
import { WatchedEngines } from './WatchedEngines';
import { writeBytes } from './writeBytes';

/** Each argument is a line; `-` alone reads the lines from standard input, which the commands then find empty. */
export async function exec(args: readonly string[]): Promise<number> {
  const isFromInput = args.length === 1 && args[0] === '-';
  const script = readScript(isFromInput ? await readInput() : args.join('\n'));
  if (script.ok) return run(script.value, isFromInput);
  const { kind, token, line, exitCode } = script.problem;
  const texts = chooseTexts().shell;
  process.stderr.write(`${texts.atLine(line, texts.problems[kind](token))}\n`);
  return exitCode;
}

async function readInput(): Promise<string> {
  const chunks: Uint8Array[] = [];
  const input: AsyncIterable<Uint8Array> = process.stdin;
  for await (const chunk of input) chunks.push(chunk);
  return Buffer.concat(chunks).toString('utf8');
}

async function run(script: Script, hasNoInput: boolean): Promise<number> {
  const cancel = new CancelSource();
  const io = new ProcessIo(() => cancel.cancel(), hasNoInput);
  const engines = new WatchedEngines();
  let isUnread = false;
  // A reader that has seen enough (`| head`) ends the command that writes to it, as SIGPIPE does.
  const stopUnread = (error: NodeJS.ErrnoException): void => {
    if (error.code !== 'EPIPE') throw error;
    isUnread = true;
    cancel.cancel();
  };
  for (const stream of [process.stdout, process.stderr]) stream.on('error', stopUnread);
  const host = new NodeHost(process.cwd());
  if (host.configProblem !== null) process.stderr.write(`WARNING: ${host.configProblem}\n`);
  let code = 0;
  try {
    for await (const output of startScript(script, { connect: engines.connect, io, host, cancel })) {
      if (output.kind === 'exit') code = output.code;
      else await writeBytes(output.kind === 'stdout' ? process.stdout : process.stderr, output.bytes);
    }
  } finally {
    io.close();
    await engines.close();
  }
  if (isUnread) return BROKEN_PIPE;
  if (io.endedBy) return 128 + signalNumbers[io.endedBy];
  if (engines.trouble && code !== 0) process.stderr.write(writeAdvice(engines.trouble));
  return code;
}

/** 128 and SIGPIPE. */
const BROKEN_PIPE = 141;

const signalNumbers: Readonly<Record<Signal, number>> = { HUP: 1, INT: 2, QUIT: 3, KILL: 9, USR1: 10, USR2: 12, TERM: 15, WINCH: 28 };

function writeAdvice(trouble: EngineTrouble): string {
  const texts = chooseTexts().engine;
  const lines = texts.whatToDo(trouble);
  return lines.length === 0 ? '' : `\n${texts.whatToDoTitle}\n${lines.map((line) => `  - ${line}\n`).join('')}`;
}

function chooseTexts(): Texts {
  return textsFor(terminalLanguage(process.env));
}
