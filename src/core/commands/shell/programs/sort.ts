// `sort`: lines in order.
import { compareTexts } from '../../output/go/GoValue';
import { defineFilter } from './defineFilter';
import type { Options } from './readOptions';

/** More lines than this are not held. */
const MOST = 1_000_000;

type Compare = (one: string, other: string) => number;

export const sort = defineFilter({
  name: 'sort',
  flags: 'nrufhVbs',
  valued: 'kt',
  long: { 'numeric-sort': 'n', reverse: 'r', unique: 'u', 'ignore-case': 'f', 'human-numeric-sort': 'h', 'version-sort': 'V', key: 'k', 'field-separator': 't', stable: 's' },
  async *run({ options, lines }) {
    const all: string[] = [];
    for await (const { text } of lines()) {
      all.push(text);
      if (all.length > MOST) return 'too many lines';
    }
    const compare = readOrder(options);
    const sign = options.has('r') ? -1 : 1;
    const byKey: Compare = (one, other) => sign * compare(one, other);
    // What is equal by its key goes in order of the whole line.
    const isLastResort = !options.has('u') && !options.has('s');
    all.sort((one, other) => byKey(one, other) || (isLastResort ? sign * compareTexts(one, other) : 0));
    for (const [index, text] of all.entries()) if (!options.has('u') || index === 0 || compare(all[index - 1] ?? '', text) !== 0) yield `${text}\n`;
    return undefined;
  },
});

function readOrder(options: Options): Compare {
  const keys = options.values('k').map((key) => {
    const [, first = '1', start = '', last, end = ''] = /^(\d+)(?:\.\d+)?([a-zA-Z]*)(?:,(\d+)(?:\.\d+)?([a-zA-Z]*))?/.exec(key) ?? [];
    const letters = start + end;
    const compare = comparator((letter) => letters.includes(letter) || (letters === '' && options.has(letter)));
    const sign = letters.includes('r') && !options.has('r') ? -1 : 1;
    const pick = (text: string): string => pickFields(text, options.value('t'), Number(first), last === undefined ? Infinity : Number(last));
    return (one: string, other: string): number => sign * compare(pick(one), pick(other));
  });
  const whole = comparator((letter) => options.has(letter));
  return keys.length === 0 ? whole : (one, other) => keys.reduce((order, compare) => order || compare(one, other), 0);
}

function comparator(has: (letter: string) => boolean): Compare {
  if (has('n')) return (one, other) => leadingNumber(one) - leadingNumber(other);
  if (has('h')) return (one, other) => humanNumber(one) - humanNumber(other);
  if (has('V')) return (one, other) => one.localeCompare(other, 'en', { numeric: true });
  if (has('f')) return (one, other) => compareTexts(one.toUpperCase(), other.toUpperCase());
  return compareTexts;
}

function leadingNumber(text: string): number {
  return Number(/^\s*(-?\d*\.?\d+)/.exec(text)?.[1] ?? 0);
}

function humanNumber(text: string): number {
  const [, number = '0', unit = ''] = /^\s*(-?\d*\.?\d+)\s*([kKMGTPEZY]?)/.exec(text) ?? [];
  return Number(number) * 1024 ** (unit === '' ? 0 : 'KMGTPEZY'.indexOf(unit.toUpperCase()) + 1);
}

/** Fields are told apart by a character, or by blanks, which belong to the field behind them. */
function pickFields(text: string, separator: string | undefined, first: number, last: number): string {
  const fields = separator === undefined ? (text.match(/\s*\S+/g) ?? []) : text.split(separator);
  return fields.slice(first - 1, last).join(separator ?? '');
}
