// Words that go with the blank that they no longer need. Where they were all that their lines said, the lines go too.
import { lineEnds } from '../../edits/lineEnds';
import type { NoteEdit } from '../../edits/NoteEdit';
import type { Range } from '../../notes/Range';
import { removeLines } from './removeLines';

/** Marks of quotes, of an item and of a task. */
const marks = /^[\s>]*(?:(?:[-*+]|\d+[.)])\s+)?(?:\[.?\]\s*)?$/;

/** `block`: the paragraph or item in which they stand. None where only the mark of an item would be left of what has lines below it. */
export function removeWords(text: string, { from, to }: Range, block: Range): readonly NoteEdit[] {
  const top = text.startsWith('\ufeff') ? 1 : 0;
  const start = Math.max(top, lineEnds.startOf(text, from));
  const end = lineEnds.endOf(text, to);
  const next = end + lineEnds.breakAt(text, end).length;
  const before = text.slice(start, from);
  const after = text.slice(to, end);
  if (!marks.test(before)) {
    // One blank stays between words, none before what closes or ends them.
    const blanks = /^[\s.,;:!?)\]}»”*_=~]|^$/.test(after) ? before.length - before.trimEnd().length : 0;
    return [{ from: from - blanks, to, insert: '' }];
  }
  if (after.trim() !== '') return [{ from, to: to + (after.length - after.trimStart().length), insert: '' }];
  if (block.to > end) return [before.trim() === '' ? { from: start, to: next, insert: '' } : { from, to: next + (/^[ \t]*/.exec(text.slice(next))?.[0].length ?? 0), insert: '' }];
  if (block.from < start) return [{ from: lineEnds.endOf(text, lineEnds.startOf(text, start - 1)), to: end, insert: '' }];
  return before.trim() !== '' && depthOf(text.slice(next, lineEnds.endOf(text, next))) > depthOf(before) ? [] : [removeLines(text, from, to)];
}

/** How far a line is indented, within the quote that it may stand in. */
function depthOf(line: string): number {
  return /^(?:\s*>)*(\s*)(?=\S)/.exec(line)?.[1]?.length ?? 0;
}
