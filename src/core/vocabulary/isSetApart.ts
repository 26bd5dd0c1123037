// Whether a name is all that is said where it stands: a heading, the term of a list item, a cell, a line; or stands in emphasis or quotes.
import type { Passage } from './Passage';

const before = /^[\s>#|*_~=`"'«“‘([-]*(?:\d+[.)]\s+)?(?:\[.\]\s+)?[*_~=`"'«“‘]*$/;
const end = /^[*_~=`"'»”’]*[\s.:;,!?)\]|]*$/;
const termEnd = /^[*_~=`"'»”’]*(?:[:;,|(]|\s+[-–—=:→(]|\s*->)/;
const opening = /[*_`"«“‘]$/;
const closing = /^[*_`"»”’]/;

export function isSetApart({ text, kind }: Passage, from: number, to: number): boolean {
  const [head, tail] = [text.slice(text.lastIndexOf('\n', from - 1) + 1, from), text.slice(to)];
  if (opening.test(head) && closing.test(tail)) return true;
  if (kind === 'code') return from === 0;
  if (kind === 'table' ? !/(?:^|\|)[\s*_]*$/.test(head) : !before.test(head)) return false;
  const line = /^[^\n]*/.exec(tail)?.[0] ?? '';
  return end.test(line) || (kind !== 'heading' && kind !== 'paragraph' && termEnd.test(line)) || (kind === 'heading' && /^\s*[(:]/.test(line));
}
