// Numbers of CPUs: a decimal or a fraction (`.5`, `1/2`), kept in billionths and refused where it is finer than that.
import { fail, succeed, type Result } from '../../Result';

/** Billionths of a CPU (NanoCpus). */
export function readDecimal(text: string): Result<number, string> {
  const match = /^([+-]?)(?:(\d+)\/(\d+)|(\d*)\.?(\d*)(?:[eE]([+-]?\d{1,3}))?)$/.exec(text);
  const [, sign = '', over, under, whole = '', fraction = '', exponent = '0'] = match ?? [];
  const isFraction = over !== undefined && under !== undefined;
  if (!match || (!isFraction && whole + fraction === '') || (isFraction && /^0+$/.test(under))) return fail(`failed to parse ${text} as a rational number`);
  const shift = Number(exponent) - fraction.length + 9;
  const numerator = isFraction ? BigInt(over) * 10n ** 9n : BigInt(whole + fraction) * 10n ** BigInt(Math.max(shift, 0));
  const denominator = isFraction ? BigInt(under) : 10n ** BigInt(Math.max(-shift, 0));
  if (numerator % denominator !== 0n) return fail('value is too precise');
  return succeed(Number(numerator / denominator) * (sign === '-' ? -1 : 1));
}
