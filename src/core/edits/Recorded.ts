// An edit with what it does to its text, so that it can be taken back.
import type { AppliedEdit } from './AppliedEdit';
import type { NoteEdit } from './NoteEdit';

export interface Recorded extends NoteEdit {
  readonly made: readonly AppliedEdit[];
}
