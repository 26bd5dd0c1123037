// The one way in which this program changes a note: a single edit, worked out on the note's text of that very moment.
import type { Result } from '../Result';
import type { NoteEdit } from './NoteEdit';

export interface NoteChanger {
  /** The text as an open view has it, which may be ahead of the file; null where none is open. */
  peek(path: string): string | null;
  /** Writes nothing where `edit` finds a problem; `noNote` where there is none at the path. One step of undo where the note is open in an editor. */
  change<Edit extends NoteEdit, Problem>(path: string, edit: (text: string) => Result<Edit, Problem>): Promise<Result<Edit, Problem | 'noNote'>>;
}
