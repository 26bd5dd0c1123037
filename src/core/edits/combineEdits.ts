// Several edits of a text as one, so that they are one step of undo.
import { mergeEdits } from './mergeEdits';
import type { NoteEdit } from './NoteEdit';

export function combineEdits(text: string, edits: readonly NoteEdit[]): NoteEdit {
  const [first, ...others] = mergeEdits(edits);
  if (!first) return { from: 0, to: 0, insert: '' };
  let { insert, to } = first;
  for (const edit of others) {
    insert += text.slice(to, edit.from) + edit.insert;
    to = edit.to;
  }
  return { from: first.from, to, insert };
}
