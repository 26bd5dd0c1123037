// Reads a web address that stands in the text without marks, and trims what belongs to the sentence: `(see https://x.dev/a_(b)).`
import type { InlineLink } from './InlineLink';

const scheme = /(?:^|[^\p{L}\p{N}])(https?|ftp)$/iu;
const address = /[^\s<>"`\0]+/y;
const trailing = /[.,;:!?*_~'\]]$/;

/** `at` and `end` enclose the `://` or the `www.` by which the address was noticed. */
export function readBareUrl(text: string, at: number, end: number): InlineLink | null {
  let from = at;
  if (text[at] === ':') {
    const match = scheme.exec(text.slice(Math.max(0, at - 6), at));
    if (match === null) return null;
    from = at - (match[1] ?? '').length;
  }
  address.lastIndex = end;
  const rest = address.exec(text);
  if (rest === null) return null;
  const to = trimEnd(text, end, address.lastIndex);
  if (to <= end) return null;
  const target = text.slice(from, to);
  return { kind: 'url', target, subpath: '', title: target, from, to, shownFrom: from, shownTo: to, isClosed: true };
}

function trimEnd(text: string, from: number, to: number): number {
  let open = 0;
  for (let at = from; at < to; at++) {
    if (text[at] === '(') open++;
    else if (text[at] === ')' && --open < 0) return trimEnd(text, from, at);
    else if (text[at] === '|' || (text[at] === ']' && text[at + 1] === '(')) return trimEnd(text, from, at);
  }
  let end = to;
  while (end > from && trailing.test(text[end - 1] ?? '')) end--;
  return end;
}
