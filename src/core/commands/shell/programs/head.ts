// `head`: the first lines or bytes.
import { exit, type Output } from '../../Output';
import { complain } from './answer';
import type { ProgramContext } from './Program';
import { readOptions } from './readOptions';
import { openBytes } from './openBytes';

const USUAL = 10;

export function head(args: readonly string[], context: ProgramContext): AsyncIterable<Output> {
  const options = readOptions(args.map((arg, index) => (isValue(args[index - 1]) ? arg : arg.replace(/^-(\d+)$/, '-n$1'))), { flags: 'q', valued: 'nc', long: { lines: 'n', bytes: 'c', quiet: 'q' } });
  if (!options.ok) return complain(`head: ${options.problem}`);
  const [lines, bytes] = ['n', 'c'].map((letter) => options.value.value(letter));
  const wanted = bytes ?? lines ?? String(USUAL);
  if (!/^-?\d+$/.test(wanted)) return complain(`head: invalid number of ${bytes === undefined ? 'lines' : 'bytes'}: ‘${wanted}’`);
  return pass(options.value.operands, { count: Number(wanted), isOfLines: bytes === undefined }, context);
}

/** What stands behind such an option is its value, `-4` too. */
function isValue(before = ''): boolean {
  return ['-n', '-c', '--lines', '--bytes'].includes(before);
}

interface Wanted {
  readonly count: number;
  readonly isOfLines: boolean;
}

async function* pass(paths: readonly string[], { count, isOfLines }: Wanted, context: ProgramContext): AsyncGenerator<Output> {
  const opened = openBytes('head', paths, context);
  if (!opened.ok) {
    yield opened.problem;
    yield exit(1);
    return;
  }
  if (count < 0) yield* passAllBut(opened.value, -count);
  let left = count;
  for await (const chunk of left > 0 ? opened.value : []) {
    const end = isOfLines ? endOfLines(chunk, left) : { at: left, used: Math.min(left, chunk.length) };
    yield { kind: 'stdout', bytes: chunk.subarray(0, end.at) };
    left -= end.used;
    if (left <= 0) break;
  }
  yield exit(0);
}

function endOfLines(chunk: Uint8Array, most: number): { readonly at: number; readonly used: number } {
  let used = 0;
  for (let at = 0; at < chunk.length; at += 1) {
    if (chunk[at] === 10 && (used += 1) === most) return { at: at + 1, used };
  }
  return { at: chunk.length, used };
}

/** `head -n -N`: all but the last lines, of which no more are kept than have to be. */
async function* passAllBut(chunks: AsyncIterable<Uint8Array>, count: number): AsyncGenerator<Output> {
  const held: string[] = [];
  for await (const line of splitWhole(chunks)) {
    held.push(line);
    if (held.length > count) yield { kind: 'stdout', bytes: new TextEncoder().encode(held.shift()) };
  }
}

async function* splitWhole(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  const decoder = new TextDecoder();
  let rest = '';
  for await (const chunk of chunks) {
    const lines = (rest + decoder.decode(chunk, { stream: true })).split(/(?<=\n)/);
    rest = lines.at(-1)?.endsWith('\n') === true ? '' : (lines.pop() ?? '');
    yield* lines;
  }
  if (rest !== '') yield rest;
}
