// `xargs`: a command with words from standard input behind it. What it may run is what a line may run: docker, and the programs built in.
import { exit, type Output } from '../../Output';
import { complain } from './answer';
import type { ProgramContext } from './Program';
import { readOptions } from './readOptions';
import { splitLines } from './textLines';

/** Words of one call, where `-n` does not say fewer. */
const MOST = 5000;
/** What xargs ends with where a call failed. */
const FAILED = 123;

export function xargs(args: readonly string[], context: ProgramContext): AsyncIterable<Output> {
  const start = findCommand(args);
  const options = readOptions(args.slice(0, start), { flags: 'rt0', valued: 'nIdLP', long: { 'no-run-if-empty': 'r', null: '0', verbose: 't', 'max-args': 'n', delimiter: 'd', replace: 'I' } });
  if (!options.ok) return complain(`xargs: ${options.problem}`);
  const { value } = options;
  const count = Number(value.value('n') ?? MOST);
  if (!Number.isInteger(count) || count < 1) return complain(`xargs: invalid number "${value.value('n') ?? ''}" for -n option`);
  const command = args.slice(start);
  const placeholder: string | undefined = value.value('I');
  const separator = value.has('0') ? '\0' : value.value('d')?.replace('\\n', '\n');
  return run({ command: command.length === 0 ? ['echo'] : command, count, placeholder, separator, skipsEmpty: value.has('r') }, context);
}

interface Plan {
  readonly command: readonly string[];
  readonly count: number;
  readonly placeholder: string | undefined;
  readonly separator: string | undefined;
  readonly skipsEmpty: boolean;
}

async function* run({ command, count, placeholder, separator, skipsEmpty }: Plan, { shell, io }: ProgramContext): AsyncGenerator<Output> {
  const words = await readWords(io.stdin, placeholder === undefined ? separator : (separator ?? '\n'));
  const calls = placeholder === undefined ? chunk(words, count, skipsEmpty).map((each) => [...command, ...each]) : words.map((word) => command.map((part) => part.replaceAll(placeholder, () => word)));
  let code = 0;
  for (const call of calls) {
    const place = { from: 0, to: 0 };
    const whole = call.map((text) => ({ parts: [{ kind: 'text' as const, text, isQuoted: true }], place }));
    const child = shell.fork();
    yield* shell.run({ steps: [{ when: 'always', commands: [{ assignments: [], words: whole, redirections: [], place }], place }] }, child, { ...io, stdin: nothing(), terminal: null });
    if (child.status === 127) {
      yield exit(127);
      return;
    }
    if (child.status !== 0) code = FAILED;
    if (child.isStopped) {
      shell.isStopped = true;
      yield exit(child.status);
      return;
    }
  }
  yield exit(code);
}

/** Where the options end: the first word that is neither an option nor the value of one. */
function findCommand(args: readonly string[]): number {
  for (let at = 0; at < args.length; at += 1) {
    const arg = args[at] ?? '';
    if (arg === '--') return at + 1;
    if (!arg.startsWith('-')) return at;
    if (/^-[rt0]*[nIdLP]$/.test(arg)) at += 1;
  }
  return args.length;
}

async function readWords(input: AsyncIterable<Uint8Array>, separator: string | undefined): Promise<readonly string[]> {
  const lines: string[] = [];
  for await (const line of splitLines(input)) lines.push(line);
  const text = lines.join('\n');
  if (separator !== undefined) return text.split(separator).map((word) => (separator === '\n' ? word.trimStart() : word)).filter((word) => word !== '');
  return [...text.matchAll(/(?:"[^"\n]*"|'[^'\n]*'|\\[^]|[^\s"'\\])+/g)].map(([word]) => word.replace(/"([^"\n]*)"|'([^'\n]*)'|\\([^])/g, (_, double?: string, single?: string, escaped?: string) => double ?? single ?? escaped ?? ''));
}

function chunk(words: readonly string[], size: number, skipsEmpty: boolean): readonly (readonly string[])[] {
  if (words.length === 0) return skipsEmpty ? [] : [[]];
  return Array.from({ length: Math.ceil(words.length / size) }, (_, index) => words.slice(index * size, (index + 1) * size));
}

async function* nothing(): AsyncGenerator<Uint8Array> {
  // The words took all that there was.
}
