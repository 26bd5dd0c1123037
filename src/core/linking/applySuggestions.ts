// One edit that makes all chosen suggestions, found again in the text as it is by now: what is no longer there is left alone.
import type { NoteEdit } from '../kept/NoteEdit';
import { fail, succeed, type Result } from '../Result';
import { combineEdits } from './combineEdits';
import type { Suggestion } from './Suggestion';

/** `now` are the suggestions of the text; fails where none of the chosen ones is among them. */
export function applySuggestions(text: string, now: readonly Suggestion[], chosen: ReadonlySet<string>): Result<NoteEdit, 'changed'> {
  const edits = now.filter(({ id }) => chosen.has(id)).flatMap((suggestion) => suggestion.edits);
  return edits.length === 0 ? fail('changed') : succeed(combineEdits(text, edits));
}
