// Edits in the order of the text, none over another: two that only take away become one that takes all of it, else of two that overlap the first counts.
import type { NoteEdit } from './NoteEdit';

export function mergeEdits(edits: readonly NoteEdit[]): readonly NoteEdit[] {
  const merged: NoteEdit[] = [];
  for (const edit of [...edits].sort((one, other) => one.from - other.from || one.to - other.to)) {
    const last = merged.at(-1);
    if (!last || edit.from >= last.to) merged.push(edit);
    else if (last.insert === '' && edit.insert === '') merged[merged.length - 1] = { ...last, to: Math.max(last.to, edit.to) };
  }
  return merged;
}
