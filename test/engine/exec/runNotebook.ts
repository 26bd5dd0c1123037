// The built notebook as a terminal starts it: `node build/notebook.mjs exec LINE…` against the daemon of these tests.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { readTestMachine } from '../readTestMachine';
import { runOnPty } from '../runOnPty.mjs';

export interface Ended {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface RunOptions {
  readonly stdin?: string;
  readonly cwd?: string;
  readonly env?: Readonly<Record<string, string>>;
}

export interface Running {
  readonly pid: number;
  /** All of standard output so far. */
  readonly stdout: () => string;
  write(text: string): void;
  endInput(): void;
  kill(signal: NodeJS.Signals): void;
  readonly ended: Promise<Ended>;
}

const notebook = resolve(import.meta.dirname, '../../../build/notebook.mjs');

function makeEnv(extra: Readonly<Record<string, string>> = {}): NodeJS.ProcessEnv {
  const { DOCKER_CONTEXT: _context, DOCKER_CONFIG: _config, ...rest } = process.env;
  return { ...rest, LANG: 'C.UTF-8', LC_ALL: '', DOCKER_HOST: readTestMachine().host, ...extra };
}

/** Starts it with its input open. */
export function startNotebook(lines: readonly string[], { cwd, env }: RunOptions = {}): Running {
  if (!existsSync(notebook)) throw new Error('build/notebook.mjs is not there: npm run build');
  const child = spawn(process.execPath, [notebook, 'exec', ...lines], { cwd, env: makeEnv(env), stdio: ['pipe', 'pipe', 'pipe'] });
  const out: Buffer[] = [];
  const err: Buffer[] = [];
  child.stdout.on('data', (chunk: Buffer) => out.push(chunk));
  child.stderr.on('data', (chunk: Buffer) => err.push(chunk));
  child.stdin.on('error', () => child.stdin.destroy());
  const read = (chunks: readonly Buffer[]): string => Buffer.concat(chunks).toString('utf8');
  return {
    pid: child.pid ?? 0,
    stdout: () => read(out),
    write: (text) => void child.stdin.write(text),
    endInput: () => void child.stdin.end(),
    kill: (signal) => void child.kill(signal),
    ended: once(child, 'close').then(() => ({ code: child.exitCode, stdout: read(out), stderr: read(err) })),
  };
}

export function runNotebook(line: string | readonly string[], options: RunOptions = {}): Promise<Ended> {
  const running = startNotebook([line].flat(), options);
  if (options.stdin !== undefined) running.write(options.stdin);
  running.endInput();
  return running.ended;
}

/** On a terminal of 24 rows and 80 columns; `output` is what it shows, line ends as the terminal makes them. */
export function runNotebookOnPty(line: string, typed: string | readonly string[] = ''): Promise<{ readonly code: number | null; readonly output: string }> {
  return runOnPty([process.execPath, notebook, 'exec', line], { env: makeEnv({ TERM: 'xterm' }), typed });
}
