// Several edits of a text as one, with what they do to it.
import { combineEdits } from './combineEdits';
import type { NoteEdit } from './NoteEdit';
import type { Recorded } from './Recorded';
import { recordEdits } from './recordEdits';

export function recordAsOne(text: string, edits: readonly NoteEdit[]): Recorded {
  return { ...combineEdits(text, edits), made: recordEdits(text, edits) };
}
