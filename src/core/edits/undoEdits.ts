// The one edit that takes back what edits made of a text; fails where none of them is to be found any more.
import { fail, succeed, type Result } from '../Result';
import type { AppliedEdit } from './AppliedEdit';
import { combineEdits } from './combineEdits';
import type { NoteEdit } from './NoteEdit';
import { revertEdits } from './revertEdits';

interface Undo extends NoteEdit {
  /** How many of them are not to be found any more. */
  readonly lost: number;
}

export function undoEdits(text: string, made: readonly AppliedEdit[]): Result<Undo, 'changed'> {
  const { edits, lost } = revertEdits(text, made);
  return edits.length === 0 ? fail('changed') : succeed({ ...combineEdits(text, edits), lost });
}
