// A suggestion with how it looks.
import type { NoteEdit } from '../edits/NoteEdit';
import { showEdits } from '../edits/showEdits';
import type { Suggestion, SuggestionReason } from './Suggestion';

interface Draft {
  readonly id: string;
  readonly line: number;
  /** An offset on that line. */
  readonly at: number;
  readonly edits: readonly NoteEdit[];
  readonly reason: SuggestionReason;
}

export function draftSuggestion(text: string, { at, ...draft }: Draft): Suggestion {
  return { ...draft, change: showEdits(text, at, draft.edits) };
}
