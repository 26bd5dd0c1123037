// A fix is a value: which gaps it closes, examples that are its first tests and its documentation, and the edits that close one.
import type { NoteEdit } from '../../edits/NoteEdit';
import type { Note, WorkflowTagNames } from '../../notes/Note';
import type { Gap, RuleId } from '../Gap';

export type FixKind = 'make-task' | 'remove-marker' | 'draft-words' | 'draft-section' | 'delete-heading' | 'delete-section' | 'number-heading' | 'cite-links' | 'add-footer' | 'space-heading' | 'remove-tag' | 'mark-done' | 'remove-ignore';

/** What is known beyond the gap and its note. */
export interface FixContext {
  /** All gaps of the note. */
  readonly gaps: readonly Gap[];
  readonly tags: WorkflowTagNames;
  /** The footers for sources of all notes, as they are written. */
  footers(): readonly string[];
  /** In one line, what a docker command is for or what a heading is about; '' for what the vocabulary does not know. */
  define(kind: 'command' | 'heading', words: string, language: 'en' | 'es'): string;
}

export interface FixExample {
  readonly note: string;
  /** With all its gaps of these rules fixed, as far as they can be. */
  readonly fixed: string;
}

export interface Fix {
  readonly kind: FixKind;
  readonly rules: readonly RuleId[];
  /** Whether what the gap says is nowhere in the note afterwards. */
  readonly losesWords?: boolean;
  /** One English sentence for docs. */
  readonly summary: string;
  readonly examples: readonly FixExample[];
  /** In the order of the text; none where the gap cannot be closed in this way. */
  edits(gap: Gap, note: Note, context: FixContext): readonly NoteEdit[];
}
