// Amounts of memory: a decimal number and a unit of 1024 (`512m`, `1.5GiB`, `100 mb`); no unit means bytes.
import { fail, succeed, type Result } from '../../Result';
import { quoteGo } from './quoteGo';

const powers = 'kmgtp';

/** The number of bytes, cut to a whole number. */
export function readBytes(text: string): Result<number, string> {
  const end = Math.max(...[...'0123456789. '].map((character) => text.lastIndexOf(character)));
  if (end < 0) return fail(`invalid size: '${text}'`);
  const digits = text[end] === ' ' ? text.slice(0, end) : text.slice(0, end + 1);
  const unit = text.slice(end + 1).toLowerCase();
  if (!/^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i.test(digits)) return fail(`strconv.ParseFloat: parsing ${quoteGo(digits)}: invalid syntax`);
  const size = Number(digits);
  if (size < 0) return fail(`invalid size: '${text}'`);
  if (unit === '' || unit === 'b') return succeed(Math.trunc(size));
  const power = powers.indexOf(unit.charAt(0));
  if (power < 0 || !['', 'b', 'ib'].includes(unit.slice(1))) return fail(`invalid suffix: '${unit}'`);
  return succeed(Math.trunc(size * 1024 ** (power + 1)));
}
