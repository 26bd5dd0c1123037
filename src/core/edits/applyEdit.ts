// The text that an edit leaves.
import type { NoteEdit } from './NoteEdit';

export function applyEdit(text: string, { from, to, insert }: NoteEdit): string {
  return text.slice(0, from) + insert + text.slice(to);
}
