// Numbers under the verbs of Go's Printf: v d b o O x X c q U for whole ones, v e E f F g G for the others.
import { quoteGo } from '../../values/quoteGo';
import type { FormatFlags } from './FormatFlags';
import { formatFloat } from './formatFloat';
import { pad } from './formatGoText';

const bases: Readonly<Record<string, number>> = { v: 10, d: 10, b: 2, o: 8, O: 8, x: 16, X: 16 };

/** Null where the verb is none for numbers of this kind. */
export function formatGoNumber(value: bigint | number, flags: FormatFlags): string | null {
  return typeof value === 'bigint' ? formatInt(value, flags) : formatReal(value, flags);
}

function formatInt(value: bigint, flags: FormatFlags): string | null {
  const { verb } = flags;
  if (verb === 'c' || verb === 'q') {
    const character = value >= 0n && value <= 0x10ffffn ? String.fromCodePoint(Number(value)) : '\ufffd';
    return pad(verb === 'c' ? character : quoteRune(character), { ...flags, isZeroed: false });
  }
  if (verb === 'U') return pad(nameCodePoint(value, flags), { ...flags, isZeroed: false });
  const base = bases[verb];
  return base === undefined ? null : signAndPad(value < 0n, digitsOf(value, base, flags), prefixOf(flags), flags);
}

function digitsOf(value: bigint, base: number, flags: FormatFlags): string {
  if (flags.precision === 0 && value === 0n) return '';
  const digits = (value < 0n ? -value : value).toString(base).padStart(flags.precision, '0');
  return flags.verb === 'X' ? digits.toUpperCase() : digits;
}

function prefixOf({ verb, isSharp }: FormatFlags): string {
  if (verb === 'O') return '0o';
  if (!isSharp) return '';
  return { b: '0b', o: '0', x: '0x', X: '0X' }[verb] ?? '';
}

function signAndPad(isNegative: boolean, digits: string, prefix: string, flags: FormatFlags): string {
  const sign = isNegative ? '-' : flags.isSigned && flags.verb !== 'v' ? '+' : flags.isSpaced ? ' ' : '';
  if (digits === '') return pad('', { ...flags, isZeroed: false });
  const hasZeros = flags.isZeroed && !flags.isLeft && flags.precision < 0;
  const filled = hasZeros ? digits.padStart(flags.width - sign.length - prefix.length, '0') : digits;
  return pad(sign + prefix + filled, { ...flags, isZeroed: false });
}

function quoteRune(character: string): string {
  const quoted = quoteGo(character).slice(1, -1);
  return `'${character === "'" ? "\\'" : character === '"' ? '"' : quoted}'`;
}

function nameCodePoint(value: bigint, flags: FormatFlags): string {
  const name = `U+${value.toString(16).toUpperCase().padStart(4, '0')}`;
  if (!flags.isSharp || value < 0n || value > 0x10ffffn) return name;
  return `${name} '${String.fromCodePoint(Number(value))}'`;
}

function formatReal(value: number, flags: FormatFlags): string | null {
  const verb = flags.verb === 'v' ? 'g' : flags.verb.toLowerCase();
  if (verb !== 'e' && verb !== 'f' && verb !== 'g') return null;
  const precision = flags.precision < 0 && verb !== 'g' ? 6 : flags.precision;
  const text = formatFloat(value, verb, precision);
  const cased = 'EFG'.includes(flags.verb) ? text.toUpperCase() : text;
  const sign = cased.startsWith('-') ? '-' : flags.isSigned && flags.verb !== 'v' ? '+' : flags.isSpaced ? ' ' : '';
  const digits = cased.replace(/^[+-]/, '');
  const filled = flags.isZeroed && !flags.isLeft && Number.isFinite(value) ? digits.padStart(flags.width - sign.length, '0') : digits;
  return pad(sign + filled, { ...flags, isZeroed: false });
}
