// A change to a note that would link or tag it better, with its reason.
import type { Proposal } from '../edits/Proposal';

export type SuggestionReason =
  /** Words name a concept that a heading elsewhere is about. */
  | { readonly kind: 'mention'; readonly concept: string; readonly target: string; readonly path: string }
  /** Words are the name of a heading or note of its user's. */
  | { readonly kind: 'named'; readonly target: string; readonly path: string }
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

export interface Suggestion extends Proposal {
  readonly reason: SuggestionReason;
}
