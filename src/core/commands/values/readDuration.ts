// Durations as Go writes them: `1h30m`, `500ms`, `-1.5s`; a unit is required.
import { fail, succeed, type Result } from '../../Result';
import { quoteGo } from './quoteGo';

const nanoseconds: Readonly<Record<string, number>> = { ns: 1, us: 1e3, µs: 1e3, μs: 1e3, ms: 1e6, s: 1e9, m: 60e9, h: 3600e9 };
const longest = 2 ** 63;

/** Nanoseconds. The problem is Go's own text. */
export function readDuration(text: string): Result<number, string> {
  const sign = text.startsWith('-') ? -1 : 1;
  let rest = text.replace(/^[+-]/, '');
  if (rest === '0') return succeed(0);
  if (rest === '') return fail(`time: invalid duration ${quoteGo(text)}`);
  let total = 0;
  while (rest !== '') {
    const [part = '', whole = '', fraction = '', unit = ''] = /^(\d*)(?:\.(\d*))?([^\d.]*)/.exec(rest) ?? [];
    if (whole === '' && fraction === '') return fail(`time: invalid duration ${quoteGo(text)}`);
    if (unit === '') return fail(`time: missing unit in duration ${quoteGo(text)}`);
    const scale = nanoseconds[unit];
    if (scale === undefined) return fail(`time: unknown unit ${quoteGo(unit)} in duration ${quoteGo(text)}`);
    total += Number(whole) * scale + Math.trunc(Number(`0.${fraction}`) * scale);
    if (total >= longest) return fail(`time: invalid duration ${quoteGo(text)}`);
    rest = rest.slice(part.length);
  }
  return succeed(sign * total);
}
