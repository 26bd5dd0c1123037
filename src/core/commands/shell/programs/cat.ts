// `cat`: files, or standard input, as they are.
import { exit, stderr, type Output } from '../../Output';
import type { ProgramContext } from './Program';

export async function* cat(args: readonly string[], { shell, io }: ProgramContext): AsyncGenerator<Output> {
  let code = 0;
  for (const path of args.length === 0 ? ['-'] : args) {
    if (path === '-') {
      for await (const bytes of io.stdin) yield { kind: 'stdout', bytes };
      continue;
    }
    const file = shell.host.readFile(path);
    if (file.ok) yield { kind: 'stdout', bytes: file.value };
    else yield stderr(`cat: ${path}: ${file.problem.kind === 'missing' ? 'No such file or directory' : file.problem.message}\n`);
    if (!file.ok) code = 1;
  }
  yield exit(code);
}
