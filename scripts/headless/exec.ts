// `exec LINE…`: runs docker command lines against the daemon as a terminal would, and ends with the exit code of the last command.
import process from 'node:process';
import { findNoteFiles } from '../../src/core/commands/build/findNoteFiles';
import type { NoteFile } from '../../src/core/commands/build/NoteFile';
import { CancelSource } from '../../src/core/commands/Cancel';
import { readScript } from '../../src/core/commands/shell/readScript';
import type { Script } from '../../src/core/commands/shell/Script';
import { startScript } from '../../src/core/commands/shell/startScript';
import type { Signal } from '../../src/core/commands/Io';
import type { Note } from '../../src/core/notes/Note';
import { parseNote } from '../../src/core/notes/parseNote';
import { reportTextsFor } from '../../src/core/texts/reportTextsFor';
import { textsFor } from '../../src/core/texts/textsFor';
import type { EngineTrouble } from '../../src/core/texts/EngineTexts';
import type { Texts } from '../../src/core/texts/Texts';
import { NodeHost } from '../../src/docker/NodeHost';
import { HelperCredentials } from './HelperCredentials';
import { ProcessIo } from './ProcessIo';
import { readNotes } from './readNotes';
import { terminalLanguage } from './terminalLanguage';
import { FailureWatch } from './FailureWatch';
import { WatchedEngines } from './WatchedEngines';
import { writeBytes } from './writeBytes';

/**
 * Each argument is a line; `-` alone reads the lines from standard input, which the commands then find empty. After `--note PATH` the lines
 * run as if they stood at the end of that note: a build takes its Dockerfile from there.
 */
export async function exec(args: readonly string[]): Promise<number> {
  const [notePath, lines] = args[0] === '--note' ? [args[1] ?? '', args.slice(2)] : ['', args];
  const note = notePath === '' ? null : await readNote(notePath);
  if (notePath !== '' && !note) {
    process.stderr.write(`${reportTextsFor(chooseTexts().language).problems.missingPath(notePath)}\n`);
    return INCOMPLETE;
  }
  const isFromInput = lines.length === 1 && lines[0] === '-';
  const script = readScript(isFromInput ? await readInput() : lines.join('\n'));
  if (script.ok) return run(script.value, { hasNoInput: isFromInput, noteFiles: note ? findNoteFiles(note, note.text.length) : [] });
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

async function readNote(path: string): Promise<Note | null> {
  const read = await readNotes(path);
  const [first] = read?.texts ?? [];
  return first ? parseNote(path, first[1]) : null;
}

interface Surroundings {
  readonly hasNoInput: boolean;
  readonly noteFiles: readonly NoteFile[];
}

async function run(script: Script, { hasNoInput, noteFiles }: Surroundings): Promise<number> {
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
  const host: NodeHost = new NodeHost(process.cwd(), new HelperCredentials(() => host.dockerConfig));
  if (host.configProblem !== null) process.stderr.write(`WARNING: ${host.configProblem}\n`);
  const failure = new FailureWatch();
  let code = 0;
  let hints = '';
  try {
    for await (const output of startScript(script, { connect: engines.connect, io, host, cancel, noteFiles, consent: failure.see, onStep: failure.beginStep })) {
      failure.take(output);
      if (output.kind === 'exit') code = output.code;
      else await writeBytes(output.kind === 'stdout' ? process.stdout : process.stderr, output.bytes);
    }
    if (!isUnread && !io.endedBy && !engines.trouble) hints = await failure.write(code, chooseTexts(), cancel);
  } finally {
    io.close();
    await engines.close();
  }
  if (isUnread) return BROKEN_PIPE;
  if (io.endedBy) return 128 + signalNumbers[io.endedBy];
  if (hints !== '') process.stderr.write(hints);
  if (engines.trouble && code !== 0) process.stderr.write(describeTrouble(engines.trouble, engines.sshComplaint));
  return code;
}

/** 128 and SIGPIPE. */
const BROKEN_PIPE = 141;
const INCOMPLETE = 2;

const signalNumbers: Readonly<Record<Signal, number>> = { HUP: 1, INT: 2, QUIT: 3, KILL: 9, USR1: 10, USR2: 12, TERM: 15, WINCH: 28 };

/** What led to an engine behind ssh says why it did not; the advice is the one for such engines then. */
function describeTrouble(trouble: EngineTrouble, sshComplaint: string): string {
  if (sshComplaint === '') return writeAdvice(trouble);
  return `ssh: ${sshComplaint}\n${writeAdvice({ ...trouble, kind: 'unsupported', reason: 'ssh' })}`;
}

function writeAdvice(trouble: EngineTrouble): string {
  const texts = chooseTexts().engine;
  const lines = texts.whatToDo(trouble);
  return lines.length === 0 ? '' : `\n${texts.whatToDoTitle}\n${lines.map((line) => `  - ${line}\n`).join('')}`;
}

function chooseTexts(): Texts {
  return textsFor(terminalLanguage(process.env));
}
