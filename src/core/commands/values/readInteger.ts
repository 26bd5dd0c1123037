// Whole numbers as Go's strconv reads them with base 0: signs, 0x, 0o, 0b, a leading 0 for octal, underscores between digits.
import { fail, succeed, type Result } from '../../Result';
import { quoteGo } from './quoteGo';

const pattern = /^([+-]?)(0[xX](?:_?[0-9a-fA-F])+|0[bB](?:_?[01])+|0[oO](?:_?[0-7])+|0(?:_?[0-7])*|[1-9](?:_?[0-9])*)$/;

/** `bits` limits the range; an unsigned number has no sign. The problem is Go's own text. */
export function readInteger(text: string, isSigned: boolean, bits: 16 | 32 | 64): Result<number, string> {
  const parser = isSigned ? 'ParseInt' : 'ParseUint';
  const match = pattern.exec(text);
  const [, sign = '', digits = ''] = match ?? [];
  if (!match || (!isSigned && sign !== '')) return fail(`strconv.${parser}: parsing ${quoteGo(text)}: invalid syntax`);
  const plain = digits.replace(/_/g, '');
  const value = BigInt(/^0[0-7]/.test(plain) ? `0o${plain.slice(1)}` : plain) * (sign === '-' ? -1n : 1n);
  const high = 1n << BigInt(isSigned ? bits - 1 : bits);
  if (value >= high || value < (isSigned ? -high : 0n)) return fail(`strconv.${parser}: parsing ${quoteGo(text)}: value out of range`);
  return succeed(Number(value));
}

/** What pflag calls an int. */
export function readInt(text: string): Result<number, string> {
  return readInteger(text, true, 64);
}
