// Whole lines that go, with the blank lines that only they needed. What stood apart stays apart: no two paragraphs become one, and no text becomes a heading.
import { lineEnds } from '../../edits/lineEnds';
import type { NoteEdit } from '../../edits/NoteEdit';
import { doMerge } from './doMerge';

/** `from` and `to` lie on the first and the last of the lines. */
export function removeLines(text: string, from: number, to: number): NoteEdit {
  const top = text.startsWith('\ufeff') ? 1 : 0;
  const start = Math.max(top, lineEnds.startOf(text, from));
  const end = lineEnds.endOf(text, to);
  const blanks = /^(?:[ \t]*(?:\r\n|\n|$))*/.exec(text.slice(end))?.[0].length ?? 0;
  const previous = start === top ? '' : text.slice(lineEnds.startOf(text, start - 1), start);
  if (end + blanks >= text.length) return removeLast(text, start, top);
  const lineBreak = lineEnds.breakAt(text, end);
  const next = end + lineBreak.length;
  if (previous.trim() === '') return { from: start, to: end + blanks, insert: '' };
  if (blanks > lineBreak.length || !doMerge(previous, text.slice(next, lineEnds.endOf(text, next)))) return { from: start, to: next, insert: '' };
  return { from: start, to: end, insert: '' };
}

/** The note ends as it did: with a line break or without one. */
function removeLast(text: string, start: number, top: number): NoteEdit {
  const kept = text.slice(0, start).replace(/\s+$/, '').length;
  if (kept <= top) return { from: top, to: text.length, insert: '' };
  const last = lineEnds.endOf(text, kept);
  return { from: /\n$/.test(text) ? last + lineEnds.breakAt(text, last).length : last, to: text.length, insert: '' };
}
