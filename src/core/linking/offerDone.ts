// Offers to take a workflow tag away once nothing is left of what it asks for.
import type { Note, Tag } from '../notes/Note';
import { draftSuggestion } from './draftSuggestion';
import type { Suggestion } from './Suggestion';

export function offerDone(note: Note, role: 'toLink' | 'toTag'): readonly Suggestion[] {
  return note.tags
    .filter((tag) => tag.role === role && tag.place !== 'frontmatter')
    .map((tag) => draftSuggestion(note.text, { id: `done:${tag.name}`, line: tag.span.line, at: tag.span.from, edits: [{ ...rangeOf(note.text, tag), insert: '' }], reason: { kind: 'done', tag: tag.name, role } }));
}

/** With the blanks behind it, or those before it where it is the last of its line. */
function rangeOf(text: string, { span }: Tag): { readonly from: number; readonly to: number } {
  const behind = /^[ \t]*/.exec(text.slice(span.to))?.[0].length ?? 0;
  const isLast = /^[ \t]*(?:\r|\n|$)/.test(text.slice(span.to));
  const before = isLast ? (/[ \t]*$/.exec(text.slice(0, span.from))?.[0].length ?? 0) : 0;
  return { from: span.from - before, to: span.to + behind };
}
