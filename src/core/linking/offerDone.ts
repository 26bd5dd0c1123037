// Offers to take a workflow tag away once nothing is left of what it asks for.
import type { Note } from '../notes/Note';
import { removeTagWords } from '../edits/removeTagWords';
import { draftSuggestion } from './draftSuggestion';
import type { Suggestion } from './Suggestion';

export function offerDone(note: Note, role: 'toLink' | 'toTag'): readonly Suggestion[] {
  return note.tags
    .filter((tag) => tag.role === role && tag.place !== 'frontmatter')
    .map((tag) => draftSuggestion(note.text, { id: `done:${tag.name}`, line: tag.span.line, at: tag.span.from, edits: [removeTagWords(note.text, tag.span)], reason: { kind: 'done', tag: tag.name, role } }));
}
