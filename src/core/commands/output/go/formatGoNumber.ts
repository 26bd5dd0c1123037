// Numbers under the verbs of Go's Printf: v d b o O x X c q U for whole ones, v e E f F g G for the others.
import { quoteGo } from '../../values/quoteGo';
import type { FormatFlags } from './FormatFlags';
import { formatFloat } from './formatFloat';
import { pad } from './formatGoText';

const bases: Readonly<Record<string, number>> = { v: 10, d: 10, b: 2, o: 8, O: 8, x: 16, X: 16 };
const LAST_POINT = 0x10ffffn;

/** Null where the verb is none for numbers of this kind. */
export function formatGoNumber(value: bigint | number, flags: FormatFlags): string | null {
  return typeof value === 'bigint' ? formatInt(value, flags) : formatReal(value, flags);
}

function formatInt(value: bigint, flags: FormatFlags): string | null {
  const { verb } = flags;
  const character = value >= 0n && value <= LAST_POINT ? String.fromCodePoint(Number(value)) : '\ufffd';
  if (verb === 'c') return pad(character, flags);
  if (verb === 'q') return pad(quoteRune(character), flags);
  if (verb === 'U') return pad(namePoint(value, character, flags), { ...flags, isZeroed: false });
  const base = bases[verb];
  return base === undefined ? null : signAndPad(value < 0n, digitsOf(value, base, flags), flags);
}

function digitsOf(value: bigint, base: number, flags: FormatFlags): string {
  if (flags.precision === 0 && value === 0n) return '';
  const digits = (value < 0n ? -value : value).toString(base).padStart(flags.precision, '0');
  return flags.verb === 'X' ? digits.toUpperCase() : digits;
}

function signAndPad(isNegative: boolean, digits: string, flags: FormatFlags): string {
  const sign = isNegative ? '-' : flags.isSigned ? '+' : flags.isSpaced ? ' ' : '';
  const plain = { ...flags, isZeroed: false };
  if (digits === '') return pad('', plain);
  const hasZeros = flags.isZeroed && flags.precision < 0;
  const filled = hasZeros ? digits.padStart(flags.width - sign.length, '0') : digits;
  return pad(sign + prefixOf(filled, flags) + filled, plain);
}

function prefixOf(digits: string, { verb, isSharp }: FormatFlags): string {
  const octal = isSharp && !digits.startsWith('0') ? '0' : '';
  if (verb === 'O') return `0o${octal}`;
  if (verb === 'o') return octal;
  return isSharp ? ({ b: '0b', x: '0x', X: '0X' }[verb] ?? '') : '';
}

function quoteRune(character: string): string {
  if (character === '"') return `'"'`;
  return `'${character === "'" ? "\\'" : quoteGo(character).slice(1, -1)}'`;
}

function namePoint(value: bigint, character: string, { precision, isSharp }: FormatFlags): string {
  const name = `U+${BigInt.asUintN(64, value).toString(16).toUpperCase().padStart(Math.max(4, precision), '0')}`;
  return isSharp && value >= 0n && value <= LAST_POINT && !/[\p{C}\p{Zl}\p{Zp}]/u.test(character) ? `${name} '${character}'` : name;
}

function formatReal(value: number, flags: FormatFlags): string | null {
  const verb = flags.verb === 'v' ? 'g' : flags.verb.toLowerCase();
  if (verb !== 'e' && verb !== 'f' && verb !== 'g') return null;
  const text = formatFloat(value, verb, flags.precision < 0 && verb !== 'g' ? 6 : flags.precision);
  const sign = text.startsWith('-') ? '-' : flags.isSigned ? '+' : flags.isSpaced ? ' ' : '';
  const plain = { ...flags, isZeroed: false };
  const digits = text.replace(/^[+-]/, '');
  if (!Number.isFinite(value)) return pad((text.startsWith('+') ? '+' : sign) + digits, plain);
  const shown = flags.isSharp ? withPoint(digits, verb === 'g' ? (flags.precision < 0 ? 6 : flags.precision) : 0) : digits;
  const cased = 'EFG'.includes(flags.verb) ? shown.toUpperCase() : shown;
  return pad(sign + (flags.isZeroed ? cased.padStart(flags.width - sign.length, '0') : cased), plain);
}

/** `%#g` keeps the point and as many digits as its precision says. */
function withPoint(digits: string, significant: number): string {
  const [mantissa = '', exponent] = digits.split('e');
  const count = mantissa.replace('.', '').replace(/^0+/, '').length + (mantissa === '0' ? 1 : 0);
  const filled = `${mantissa}${mantissa.includes('.') ? '' : '.'}${'0'.repeat(Math.max(0, significant - count))}`;
  return exponent === undefined ? filled : `${filled}e${exponent}`;
}
