// Whether the words around a name say what it means: `kernel: the part that …`, `Un kernel es …`, `… which is called the kernel`.
import { foldText } from '../notes/foldText';
import type { Prose } from '../notes/Note';

const article = '(?:(?:un|una|unos|unas|el|la|los|las|lo|a|an|the|each|every|cada) )?';

/** Nothing but marks and an article stands before it in its sentence. */
const begins = new RegExp(`(?:^|[.!?:;|\\n])[\\s>*_=|"'“«¿¡+\\d.)-]*${article}[*_=\`"“«]*$`);
const named = new RegExp(`(?:se llaman?|llamad[oa]s?|conocid[oa]s? como|called|named|known as|que (?:es|son)|what (?:is|are)) ${article}[*_=\`"“«]*$`);
const closing = '^[*_=`"”»]*(?: ?\\([^()]*\\))?[*_=`"”»]*';
const separated = new RegExp(`${closing}\\s*(?:[:=→—–]|->|- )\\s*[*_=]*\\S`);
const entry = new RegExp(`${closing},\\s*\\S`);
const verb = new RegExp(
  `${closing} (?:(?:no )?(?:es|son|era|seria|significa|significan|sirve|sirven|permite|permiten|consiste|consisten|se encarga|se encargan|se usa|se usan)|(?:is|are|means|mean|lets|let|allows|allow|refers|stands for))(?![a-z])`,
);
const cell = /^[*_=`"”»\s]*\|[^|]*[\p{L}\p{N}][^|]*\|?\s*$/u;

/** `before` and `after`: the rest of the paragraph, item, row or quote in which the name stands. */
export function isDefinedBeside(kind: Prose['kind'], before: string, after: string): boolean {
  const [head, tail] = [foldText(before), foldText(after)];
  if (named.test(head)) return true;
  if (!begins.test(head)) return false;
  // A line of its own is a heading in all but its marks.
  if (kind === 'paragraph' && head.trim().replace(/[*_=]/g, '') === '' && /^[*_=:]*\s*$/.test(tail)) return true;
  if (kind === 'table') return /^[\s|]*[*_=`]*$/.test(head) && cell.test(tail);
  return separated.test(tail) || verb.test(tail) || (kind === 'item' && entry.test(tail));
}
