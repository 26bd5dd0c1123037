// Words by which a user marks what is unfinished; folded.

export interface OwnWords {
  /** Beside those that are known. */
  readonly more: readonly string[];
  /** Known ones that are to mark nothing. */
  readonly fewer: readonly string[];
}
