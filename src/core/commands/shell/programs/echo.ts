// `echo` as bash has it: `-n` leaves the newline out, `-e` reads backslashes.
import type { Output } from '../../Output';
import { answer } from './answer';
import { unescapeText } from './unescapeText';

export function echo(args: readonly string[]): AsyncIterable<Output> {
  let first = 0;
  while (/^-[neE]+$/.test(args[first] ?? '')) first += 1;
  const flags = args.slice(0, first).join('');
  const text = args.slice(first).join(' ');
  const isEscaped = flags.lastIndexOf('e') > flags.lastIndexOf('E');
  return answer((isEscaped ? unescapeText(text) : text) + (flags.includes('n') ? '' : '\n'));
}
