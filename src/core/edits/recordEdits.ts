// What edits did to a text, each with the words around it in the text that they left.
import type { AppliedEdit } from './AppliedEdit';
import { applyEdit } from './applyEdit';
import { combineEdits } from './combineEdits';
import { mergeEdits } from './mergeEdits';
import type { NoteEdit } from './NoteEdit';

/** UTF-16 code units; enough to tell equal words apart. */
const around = 24;

export function recordEdits(text: string, edits: readonly NoteEdit[]): readonly AppliedEdit[] {
  const left = applyEdit(text, combineEdits(text, edits));
  let moved = 0;
  return mergeEdits(edits).map(({ from, to, insert }) => {
    const at = from + moved;
    const end = at + insert.length;
    moved += insert.length - (to - from);
    return { from: at, removed: text.slice(from, to), inserted: insert, before: left.slice(Math.max(0, at - around), at), after: left.slice(end, end + around) };
  });
}
