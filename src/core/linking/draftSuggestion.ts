// A suggestion as it is shown: the line it stands on before and after. What adds a line below shows that line.
import type { NoteEdit } from '../kept/NoteEdit';
import { combineEdits } from './combineEdits';
import type { Suggestion, SuggestionReason } from './Suggestion';

interface Draft {
  readonly id: string;
  readonly line: number;
  /** An offset on that line. */
  readonly at: number;
  readonly edits: readonly NoteEdit[];
  readonly reason: SuggestionReason;
}

export function draftSuggestion(text: string, { id, line, at, edits, reason }: Draft): Suggestion {
  const from = Math.max(text.lastIndexOf('\n', at - 1), text.lastIndexOf('\r', at - 1)) + 1;
  const end = /[\r\n]/.exec(text.slice(at));
  const to = end ? at + end.index : text.length;
  const before = text.slice(from, to);
  const { from: start, to: stop, insert } = combineEdits(text, edits);
  const after = edits.length === 0 ? before : (text.slice(from, Math.max(from, start)) + insert + text.slice(stop, Math.max(stop, to))).replace(/[\r\n]+$/, '');
  return { id, line, before, after, edits, reason };
}
