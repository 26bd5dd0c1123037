// A comment that leaves out what rules say of a line, at its end, or alone above it where the line is code. None where neither is read as one.
import { applyEdit } from '../edits/applyEdit';
import { lineEnds } from '../edits/lineEnds';
import type { NoteEdit } from '../edits/NoteEdit';
import type { Note } from '../notes/Note';
import { parseNote } from '../notes/parseNote';
import type { Gap } from './Gap';
import { readIgnores } from './readIgnores';

/** Of the same line. `until` is `2027-01-31`, or '' for good. */
export function writeIgnore(note: Note, [gap, ...others]: readonly [Gap, ...Gap[]], until: string): NoteEdit | null {
  const { text } = note;
  const { line, from } = gap.span;
  const start = lineEnds.startOf(text, from);
  const end = lineEnds.endOf(text, from);
  // Another cell, or a line that parts the rows, would be no remark.
  if (/^[\s>]*\|/.test(text.slice(start, end))) return null;
  const rules = [...new Set([gap, ...others].map(({ rule }) => rule))];
  const comment = `%% docker-notebook: ignore ${rules.join(', ')}${until === '' ? '' : ` until ${until}`} %%`;
  const top = text.startsWith('\ufeff') && start === 0 ? 1 : start;
  const places: readonly NoteEdit[] = [
    { from: end, to: end, insert: `${/\s$/.test(text.slice(start, end)) ? '' : ' '}${comment}` },
    { from: top, to: top, insert: comment + lineEnds.breakAt(text, end) },
  ];
  const isRead = (edit: NoteEdit, at: number): boolean => readIgnores(parseNote(note.path, applyEdit(text, edit))).filter((ignore) => ignore.line === at && ignore.until === until).length >= rules.length;
  return places.find((edit, index) => isRead(edit, line + index)) ?? null;
}
