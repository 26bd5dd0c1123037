// Reads what follows a link's text: `(url "title")`. A web address whose closing bracket is missing is a destination all the same.
import type { InlineLink } from './InlineLink';
import { isWebAddress } from './isWebAddress';
import { splitTarget } from './splitTarget';

export type Destination = Pick<InlineLink, 'target' | 'subpath' | 'to' | 'isClosed'>;

const space = /[ \t]*/y;
const title = /[ \t]+(?:"[^"\n]*"|'[^'\n]*'|\([^()\n]*\))[ \t]*\)/y;
// CommonMark's own limit on brackets within an address; it keeps the scan linear.
const maxDepth = 32;

/** `at` is the offset after the text's `]`; null where no destination follows. */
export function readDestination(text: string, at: number): Destination | null {
  if (text[at] !== '(') return null;
  space.lastIndex = at + 1;
  space.exec(text);
  const from = space.lastIndex;
  if (text[from] === '<') {
    const close = text.indexOf('>', from);
    const to = close < 0 ? -1 : findBracket(text, close + 1);
    return to < 0 || text.slice(from, close).includes('\n') ? null : { ...splitTarget(text.slice(from + 1, close)), to, isClosed: true };
  }
  const end = findAddressEnd(text, from);
  if (end < 0) return null;
  const address = text.slice(from, end);
  const to = findBracket(text, end);
  if (to >= 0) return address === '' ? null : { ...splitTarget(address), to, isClosed: true };
  return isWebAddress(address) ? { ...splitTarget(address), to: end, isClosed: false } : null;
}

function findAddressEnd(text: string, from: number): number {
  let depth = 0;
  for (let at = from; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code <= 32) return at;
    if (code === 92) at++;
    else if (code === 40 && ++depth > maxDepth) return -1;
    else if (code === 41 && --depth < 0) return at;
  }
  return text.length;
}

/** The offset after the closing bracket, a title before it allowed; -1 where it is missing. */
function findBracket(text: string, at: number): number {
  title.lastIndex = at;
  if (title.test(text)) return title.lastIndex;
  space.lastIndex = at;
  space.exec(text);
  return text[space.lastIndex] === ')' ? space.lastIndex + 1 : -1;
}
