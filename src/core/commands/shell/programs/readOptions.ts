// The options of a text filter as getopt reads them: grouped letters, values behind a letter or in the next word, options after operands too.
import { fail, succeed, type Result } from '../../../Result';

export interface OptionLetters {
  /** Letters without a value: `iv`. */
  readonly flags: string;
  /** Letters with one: `ABC`. */
  readonly valued?: string;
  /** Long names by what they stand for: `{ 'ignore-case': 'i' }`. */
  readonly long?: Readonly<Record<string, string>>;
}

export interface Options {
  has(letter: string): boolean;
  /** The last value given. */
  value(letter: string): string | undefined;
  values(letter: string): readonly string[];
  readonly operands: readonly string[];
}

/** The problem names the option that is not known or lacks its value. */
export function readOptions(args: readonly string[], { flags, valued = '', long = {} }: OptionLetters): Result<Options, string> {
  const given = new Map<string, string[]>();
  const operands: string[] = [];
  const put = (letter: string, value: string): void => void given.set(letter, [...(given.get(letter) ?? []), value]);
  for (let at = 0; at < args.length; at += 1) {
    const arg = args[at] ?? '';
    if (arg === '--') {
      operands.push(...args.slice(at + 1));
      break;
    }
    if (arg === '-' || !arg.startsWith('-')) {
      operands.push(arg);
      continue;
    }
    const letters = arg.startsWith('--') ? [...(long[arg.slice(2).split('=')[0] ?? ''] ?? '')] : [...arg.slice(1)];
    if (letters.length === 0) return fail(`unrecognized option '${arg}'`);
    for (const [index, letter] of letters.entries()) {
      if (flags.includes(letter)) {
        put(letter, '');
        continue;
      }
      if (!valued.includes(letter)) return fail(`invalid option -- '${letter}'`);
      const equals = arg.indexOf('=');
      const attached = arg.startsWith('--') ? (equals < 0 ? '' : arg.slice(equals + 1)) : letters.slice(index + 1).join('');
      if (attached === '' && at + 1 >= args.length) return fail(`option requires an argument -- '${letter}'`);
      put(letter, attached === '' ? (args[(at += 1)] ?? '') : attached);
      break;
    }
  }
  return succeed({ has: (letter) => given.has(letter), value: (letter) => given.get(letter)?.at(-1), values: (letter) => given.get(letter) ?? [], operands });
}
