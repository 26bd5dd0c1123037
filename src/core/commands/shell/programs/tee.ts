// `tee`: what goes through, also into files.
import { exit, stderr, type Output } from '../../Output';
import { complain } from './answer';
import type { ProgramContext } from './Program';
import { readOptions } from './readOptions';

export function tee(args: readonly string[], context: ProgramContext): AsyncIterable<Output> {
  const options = readOptions(args, { flags: 'a', long: { append: 'a' } });
  return options.ok ? pass(options.value.operands, options.value.has('a'), context) : complain(`tee: ${options.problem}`);
}

async function* pass(paths: readonly string[], isAppending: boolean, { shell, io }: ProgramContext): AsyncGenerator<Output> {
  let code = 0;
  const open = new Set(paths);
  const write = (path: string, bytes: Uint8Array, isFirst: boolean): Output | null => {
    const { host } = shell;
    const written = isFirst && !isAppending ? host.writeFile(path, bytes) : host.appendFile(path, bytes);
    if (written.ok) return null;
    open.delete(path);
    code = 1;
    return stderr(`tee: ${path}: ${written.problem.message}\n`);
  };
  const put = (bytes: Uint8Array, isFirst: boolean): readonly Output[] => [...open].flatMap((path) => write(path, bytes, isFirst) ?? []);
  yield* put(new Uint8Array(0), true);
  for await (const bytes of io.stdin) {
    yield { kind: 'stdout', bytes };
    yield* put(bytes, false);
  }
  yield exit(code);
}
