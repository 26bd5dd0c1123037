// The streams of one command after its redirections: where input comes from, where each output goes.
import type { FileProblem } from '../FileProblem';
import type { Host } from '../Host';
import type { Io } from '../Io';
import { stderr, type Output } from '../Output';
import { deriveIo } from './deriveIo';
import { expandWhole, ExpansionFailure } from './expandWords';
import type { Redirection } from './Script';
import type { Shell } from './Shell';

type Sink = 'stdout' | 'stderr' | { readonly path: string };

export interface OpenStreams {
  readonly io: Io;
  /** What of an output still goes to the terminal; null where a file took it. */
  route(output: Output): Output | null;
  /** The files that are written anew. */
  readonly overwritten: readonly string[];
  /** Makes or empties the files: called once it is certain that the command runs. The problem is a shell's own text. */
  open(): string | null;
}

interface Target {
  readonly path: string;
  readonly isAppending: boolean;
}

/** In the order in which they stand, as a shell does; the problem is a shell's own text. */
export async function* openRedirections(redirections: readonly Redirection[], shell: Shell, io: Io): AsyncGenerator<Output, OpenStreams | ExpansionFailure> {
  const { host } = shell;
  const sinks: { stdout: Sink; stderr: Sink } = { stdout: 'stdout', stderr: 'stderr' };
  const targets: Target[] = [];
  let input: AsyncIterable<Uint8Array> | null = null;
  for (const redirection of redirections) {
    if (redirection.kind === 'join') {
      sinks[redirection.stream] = sinks[redirection.into];
      continue;
    }
    const text = yield* expandWhole(redirection.kind === 'text' ? redirection.text : redirection.path, shell, io);
    if (text instanceof ExpansionFailure) return text;
    if (redirection.kind === 'text') {
      input = oneChunk(new TextEncoder().encode(text));
    } else if (redirection.kind === 'read') {
      const file = isNullDevice(text) ? { ok: true as const, value: new Uint8Array() } : host.readFile(text);
      if (!file.ok) return new ExpansionFailure(describeFile(text, file.problem));
      input = oneChunk(file.value);
    } else {
      if (!isNullDevice(text)) targets.push({ path: text, isAppending: redirection.isAppending });
      for (const stream of redirection.streams) sinks[stream] = { path: text };
    }
  }
  return {
    io: joinIo(io, input, sinks.stdout),
    overwritten: targets.filter(({ isAppending }) => !isAppending).map(({ path }) => path),
    open: () => openFiles(targets, host),
    route: (output) => routeOutput(output, sinks, host),
  };
}

function joinIo(io: Io, input: AsyncIterable<Uint8Array> | null, target: Sink): Io {
  return deriveIo(io, { isShown: typeof target === 'string', ...(input ? { stdin: input, terminal: null } : {}) });
}

function routeOutput(output: Output, sinks: { readonly stdout: Sink; readonly stderr: Sink }, host: Host): Output | null {
  if (output.kind === 'exit') return output;
  const sink = sinks[output.kind];
  if (typeof sink === 'string') return { kind: sink, bytes: output.bytes };
  if (isNullDevice(sink.path)) return null;
  const written = host.appendFile(sink.path, output.bytes);
  return written.ok ? null : stderr(`${describeFile(sink.path, written.problem)}\n`);
}

function openFiles(targets: readonly Target[], host: Host): string | null {
  for (const { path, isAppending } of targets) {
    const opened = isAppending ? host.appendFile(path, new Uint8Array()) : host.writeFile(path, new Uint8Array());
    if (!opened.ok) return describeFile(path, opened.problem);
  }
  return null;
}

function isNullDevice(path: string): boolean {
  return path === '/dev/null' || path === 'NUL';
}

function describeFile(path: string, problem: FileProblem): string {
  const texts: Partial<Record<FileProblem['kind'], string>> = { missing: 'No such file or directory', denied: 'Permission denied', folder: 'Is a directory' };
  return `${path}: ${texts[problem.kind] ?? problem.message}`;
}

async function* oneChunk(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  if (bytes.length > 0) yield await Promise.resolve(bytes);
}
