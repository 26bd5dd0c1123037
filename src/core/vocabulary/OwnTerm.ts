// A term that somebody added to the vocabulary in a note.

export interface OwnTerm {
  /** The first is the one to show. */
  readonly names: readonly [string, ...string[]];
  /** '' where none was written. */
  readonly definition: string;
  /** A web address at the end of the definition, else ''. */
  readonly docs: string;
}
