// Whether words stand in plain prose: in no link, code, tag or comment, and without marks of their own.
import type { Note } from '../notes/Note';
import type { LinkableWords } from './LinkableWords';

export function isFreeProse(note: Note, { from, to }: Pick<LinkableWords, 'from' | 'to'>): boolean {
  const isIn = ({ span }: { readonly span: { readonly from: number; readonly to: number } }): boolean => span.from < to && from < span.to;
  if (note.links.some(isIn) || note.inlineCodes.some(isIn) || note.tags.some(isIn) || /[[\]|*_`\r\n]/.test(note.text.slice(from, to))) return false;
  return note.prose.some(({ span }) => span.from <= from && to <= span.to);
}
