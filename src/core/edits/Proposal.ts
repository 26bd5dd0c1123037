// A change to a note that its user may choose, and how it looks. What is only told and cannot be done has no edits.
import type { ChangePiece } from './ChangePiece';
import type { NoteEdit } from './NoteEdit';

export interface Proposal {
  /** The same for the same words wherever they stand by now. */
  readonly id: string;
  /** 1-based. */
  readonly line: number;
  /** In the order of the text; they do not overlap. */
  readonly edits: readonly NoteEdit[];
  /** The lines that it touches. */
  readonly change: readonly ChangePiece[];
}
