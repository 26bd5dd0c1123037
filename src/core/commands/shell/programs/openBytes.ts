// The bytes that a program reads: standard input, or files one after another.
import { fail, succeed, type Result } from '../../../Result';
import { stderr, type Output } from '../../Output';
import type { ProgramContext } from './Program';

/** The problem is the program's own complaint about the first file that cannot be read. */
export function openBytes(name: string, paths: readonly string[], { shell, io }: ProgramContext): Result<AsyncIterable<Uint8Array>, Output> {
  const parts: AsyncIterable<Uint8Array>[] = [];
  for (const path of paths.length === 0 ? ['-'] : paths) {
    const file = path === '-' ? succeed(io.stdin) : shell.host.openFile(path);
    if (!file.ok) return fail(stderr(`${name}: cannot open '${path}' for reading: ${file.problem.kind === 'missing' ? 'No such file or directory' : file.problem.message}\n`));
    parts.push(file.value);
  }
  return succeed(join(parts));
}

async function* join(parts: readonly AsyncIterable<Uint8Array>[]): AsyncGenerator<Uint8Array> {
  for (const part of parts) yield* part;
}
