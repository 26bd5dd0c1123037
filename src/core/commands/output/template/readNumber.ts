// A number of a template under all the types that can hold it, as Go's ideal constants.
import { fail, succeed, type Result } from '../../../Result';
import { quoteGo } from '../../values/quoteGo';
import type { NumberNode } from './Node';
import { unquote } from './unquote';

const largest = 2n ** 63n;

/** The problem is Go's own text. */
export function readNumber(text: string, at: number): Result<NumberNode, string> {
  if (text.startsWith("'")) return readCharacter(text, at);
  const plain = withoutUnderscores(text);
  const whole = plain === null ? null : readWhole(plain);
  if (whole !== null && whole < largest && whole >= -largest) return succeed({ kind: 'number', at, text, int: whole, float: Number(whole), isFloat: false });
  // It fits only an unsigned number, which a constant in a template never is.
  if (whole !== null && whole < 2n * largest && !/^[+-]/.test(text)) return succeed({ kind: 'number', at, text, int: null, float: Number(whole), isFloat: false });
  const float = plain === null ? null : readFloat(plain);
  if (float === null) return fail(`illegal number syntax: ${quoteGo(text)}`);
  if (!/[.eEpP]/.test(text)) return fail(`integer overflow: ${quoteGo(text)}`);
  const isWhole = Number.isInteger(float) && Math.abs(float) < 2 ** 63;
  return succeed({ kind: 'number', at, text, int: isWhole ? BigInt(float) : null, float, isFloat: true });
}

function readCharacter(text: string, at: number): Result<NumberNode, string> {
  const value = unquote(text);
  if (value === null || value === '') return fail('invalid syntax');
  const point = value.codePointAt(0) ?? 0;
  if (String.fromCodePoint(point) !== value) return fail(`malformed character constant: ${text}`);
  return succeed({ kind: 'number', at, text, int: BigInt(point), float: point, isFloat: false });
}

/** Null where one does not stand between digits. */
function withoutUnderscores(text: string): string | null {
  if (!text.includes('_')) return text;
  const isPlaced = /^[+-]?(?:0[xX](?:_?[\da-fA-F])+|0[bBoO](?:_?\d)+|\d+(?:_\d+)*)(?:\.(?:[\da-fA-F]+(?:_[\da-fA-F]+)*)?)?(?:[eEpP][+-]?\d+(?:_\d+)*)?$/.test(text);
  return isPlaced ? text.replaceAll('_', '') : null;
}

function readWhole(text: string): bigint | null {
  const sign = text.startsWith('-') ? -1n : 1n;
  const digits = text.replace(/^[+-]/, '');
  if (/^(0[xX][\da-fA-F]+|0[bB][01]+|0[oO][0-7]+|0|[1-9]\d*)$/.test(digits)) return sign * BigInt(digits.toLowerCase());
  return /^0[0-7]+$/.test(digits) ? sign * BigInt(`0o${digits.slice(1)}`) : null;
}

function readFloat(text: string): number | null {
  if (/^[+-]?(\d+\.?\d*|\.\d+)([eE][+-]?\d+)?$/.test(text)) return Number(text);
  const [, sign = '', whole = '', fraction = '', power = ''] = /^([+-]?)0[xX]([\da-fA-F]*)\.?([\da-fA-F]*)[pP]([+-]?\d+)$/.exec(text) ?? [];
  if (whole + fraction === '') return null;
  return (sign === '-' ? -1 : 1) * parseInt(whole + fraction, 16) * 2 ** (Number(power) - 4 * fraction.length);
}
