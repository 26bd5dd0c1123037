// A change to a note that would link or tag it better, with its reason. What is only told and cannot be done has no edits.
import type { NoteEdit } from '../kept/NoteEdit';

export type SuggestionReason =
  /** Words name a concept that a heading elsewhere is about. */
  | { readonly kind: 'mention'; readonly concept: string; readonly target: string; readonly path: string }
  /** A heading asks for a link to what it names. */
  | { readonly kind: 'asked'; readonly concept: string; readonly target: string; readonly path: string }
  /** A link leads nowhere; `path` is what it may mean, '' where nothing is like it. */
  | { readonly kind: 'broken'; readonly written: string; readonly target: string; readonly path: string }
  /** A link means the first of several notes of one name. */
  | { readonly kind: 'ambiguous'; readonly written: string; readonly path: string; readonly others: readonly string[] }
  /** The note is about it; `notes` counts those that have the tag already. */
  | { readonly kind: 'tag'; readonly name: string; readonly concept: string; readonly notes: number }
  /** Nothing is left of what a workflow tag asks for. */
  | { readonly kind: 'done'; readonly tag: string; readonly role: 'toLink' | 'toTag' };

export interface Suggestion {
  /** The same for the same words and targets wherever they stand by now. */
  readonly id: string;
  /** 1-based. */
  readonly line: number;
  /** The line as it is and as it would be. */
  readonly before: string;
  readonly after: string;
  /** In the order of the text; they do not overlap. */
  readonly edits: readonly NoteEdit[];
  readonly reason: SuggestionReason;
}
