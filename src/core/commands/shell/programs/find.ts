// `find PATH -type f -name PATTERN`: files below a folder of this machine, as far as they are only listed.
import { exit, stderr, stdout, type Output } from '../../Output';
import { joinPath } from '../../values/joinPath';
import { complain } from './answer';
import type { ProgramContext } from './Program';
import { TextPattern } from './TextPattern';

/** Files beyond this many are not listed. */
const MOST = 100_000;

interface Wanted {
  readonly type: string;
  readonly name: TextPattern | null;
  readonly depth: number;
}

export function find(args: readonly string[], context: ProgramContext): AsyncIterable<Output> {
  const start = args.findIndex((arg) => arg.startsWith('-'));
  const [paths, tests] = start < 0 ? [args, []] : [args.slice(0, start), args.slice(start)];
  let wanted: Wanted = { type: '', name: null, depth: Infinity };
  for (let at = 0; at < tests.length; at += 2) {
    const [test = '', value = ''] = tests.slice(at, at + 2);
    if (test === '-type') wanted = { ...wanted, type: value };
    else if (test === '-maxdepth') wanted = { ...wanted, depth: Number(value) };
    else if (test === '-name' || test === '-iname') {
      const pattern = TextPattern.read(`^${value.replace(/[.\\^$+(){}|]/g, '\\$&').replaceAll('*', '.*').replaceAll('?', '.')}$`, { isExtended: true, ignoresCase: test === '-iname' });
      if (!pattern.ok) return complain(`find: ${pattern.problem}`);
      wanted = { ...wanted, name: pattern.value };
    } else return complain(`find: ${test} is not done here`);
  }
  return list(paths.length === 0 ? ['.'] : paths, wanted, context);
}

async function* list(paths: readonly string[], wanted: Wanted, { shell }: ProgramContext): AsyncGenerator<Output> {
  const { host } = shell;
  let [code, left] = [0, MOST];
  const waiting = paths.map((path) => ({ path, depth: 0 })).reverse();
  for (let next = waiting.pop(); next && left > 0; next = waiting.pop()) {
    const { path, depth } = next;
    const looked = host.tree.look(joinPath(host.workingFolder, path));
    if (!looked.ok) {
      yield stderr(`find: ‘${path}’: ${looked.problem.kind === 'missing' ? 'No such file or directory' : looked.problem.message}\n`);
      code = 1;
      continue;
    }
    const { kind } = looked.value;
    const isOfType = wanted.type === '' || { f: 'file', d: 'folder', l: 'link' }[wanted.type] === kind;
    if (isOfType && wanted.name?.test(path.slice(path.lastIndexOf('/') + 1)) !== false) {
      left -= 1;
      yield await Promise.resolve(stdout(`${path}\n`));
    }
    if (kind !== 'folder' || depth >= wanted.depth) continue;
    const names = host.listFolder(path).map((name) => name.replace(/\/$/, '')).sort().reverse();
    waiting.push(...names.map((name) => ({ path: `${path.replace(/\/$/, '')}/${name}`, depth: depth + 1 })));
  }
  yield exit(code);
}
