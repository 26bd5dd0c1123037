// Words into flags and arguments as pflag reads them: grouped shorts, `=`, `--`, and no guessing of prefixes.
// Invariant: it never throws; the first word that pflag would refuse is the problem, in pflag's words.
import { fail, succeed, type Result } from '../../Result';
import { checkFlagValue, describeBadValue } from './checkFlagValue';
import type { Flag } from './Flag';
import { FlagValues } from './FlagValues';

interface Reading {
  readonly byName: ReadonlyMap<string, Flag>;
  readonly byShort: ReadonlyMap<string, Flag>;
  readonly values: Map<string, string[]>;
  readonly given: Set<Flag>;
  readonly words: readonly string[];
  /** Index of the first word not read yet. */
  next: number;
}

/** `isInterspersed`: flags may follow arguments (`stop a -t 2`); otherwise the first argument ends them (`run alpine -d`). */
export function readFlags(words: readonly string[], flags: readonly Flag[], isInterspersed: boolean): Result<FlagValues, string> {
  const reading: Reading = {
    byName: new Map(flags.map((flag) => [flag.name, flag])),
    byShort: new Map(flags.flatMap((flag) => (flag.short === undefined ? [] : [[flag.short, flag]]))),
    values: new Map(),
    given: new Set(),
    words,
    next: 0,
  };
  const args: string[] = [];
  for (let word = takeWord(reading); word !== undefined; word = takeWord(reading)) {
    if (!word.startsWith('-') || word === '-') {
      args.push(word);
      if (isInterspersed) continue;
      break;
    }
    if (word === '--') break;
    const problem = word.startsWith('--') ? readLong(word, reading) : readShorts(word, reading);
    if (problem !== null) return fail(problem);
  }
  return succeed(new FlagValues([...args, ...words.slice(reading.next)], reading.values, [...reading.given]));
}

function takeWord(reading: Reading): string | undefined {
  const word = reading.words[reading.next];
  if (word !== undefined) reading.next += 1;
  return word;
}

function readLong(word: string, reading: Reading): string | null {
  const body = word.slice(2);
  if (body.startsWith('-') || body.startsWith('=')) return `bad flag syntax: ${word}`;
  const equals = body.indexOf('=');
  const name = equals < 0 ? body : body.slice(0, equals);
  const flag = reading.byName.get(name);
  if (!flag) return `unknown flag: --${name}`;
  if (equals >= 0) return keepValue(flag, body.slice(equals + 1), reading);
  if (flag.kind === 'bool') return keepValue(flag, 'true', reading);
  const value = takeWord(reading);
  return value === undefined ? `flag needs an argument: --${name}` : keepValue(flag, value, reading);
}

function readShorts(word: string, reading: Reading): string | null {
  let cluster = word.slice(1);
  while (cluster !== '') {
    const letter = String.fromCodePoint(cluster.codePointAt(0) ?? 0);
    const after = cluster.slice(letter.length);
    const flag = reading.byShort.get(letter);
    if (!flag) return `unknown shorthand flag: '${letter}' in -${cluster}`;
    // pflag strips the `=` only where something follows it: `-p=` has the value "=".
    if (after.length > 1 && after.startsWith('=')) return keepValue(flag, after.slice(1), reading);
    if (flag.kind !== 'bool') {
      const value = after === '' ? takeWord(reading) : after;
      return value === undefined ? `flag needs an argument: '${letter}' in -${cluster}` : keepValue(flag, value, reading);
    }
    const problem = keepValue(flag, 'true', reading);
    if (problem !== null) return problem;
    cluster = after;
  }
  return null;
}

function keepValue(flag: Flag, value: string, reading: Reading): string | null {
  const cause = checkFlagValue(flag, value);
  if (cause !== null) return describeBadValue(flag, value, cause);
  const name = flag.as ?? flag.name;
  const list = reading.values.get(name);
  if (list) list.push(value);
  else reading.values.set(name, [value]);
  reading.given.add(flag);
  return null;
}
