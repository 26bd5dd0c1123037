// `printf`: `%s`, `%d`, `%%` and backslashes; the format is used again while arguments are left.
import type { Output } from '../../Output';
import { answer, complain } from './answer';
import { unescapeText } from './unescapeText';

export function printf(args: readonly string[]): AsyncIterable<Output> {
  const [format, ...values] = args;
  if (format === undefined) return complain('printf: usage: printf format [arguments]', 2);
  const unknown = /%.?/.exec(format.replace(/%-?\d*[sdb%]/g, ''));
  if (unknown) return complain(`printf: ${unknown[0]}: invalid format character`);
  let text = '';
  let next = 0;
  do {
    const before = next;
    text += unescapeText(format).replace(/%(-?)(\d*)([sdb%])/g, (_, left: string, width: string, kind: string) => {
      if (kind === '%') return '%';
      const value = values[next] ?? (kind === 'd' ? '0' : '');
      next += 1;
      const shown = kind === 'b' ? unescapeText(value) : kind === 'd' ? String(Math.trunc(Number(value) || 0)) : value;
      return left === '' ? shown.padStart(Number(width)) : shown.padEnd(Number(width));
    });
    if (before === next) break;
  } while (next < values.length);
  return answer(text);
}
