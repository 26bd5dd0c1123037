// Several edits of a text as one, so that they are one step of undo. Of two that overlap the first counts.
import type { NoteEdit } from '../edits/NoteEdit';

export function combineEdits(text: string, edits: readonly NoteEdit[]): NoteEdit {
  const [first, ...others] = [...edits].sort((one, other) => one.from - other.from || one.to - other.to);
  if (!first) return { from: 0, to: 0, insert: '' };
  let { insert, to } = first;
  for (const edit of others) {
    if (edit.from < to) continue;
    insert += text.slice(to, edit.from) + edit.insert;
    to = edit.to;
  }
  return { from: first.from, to, insert };
}
