// A word of a line of a check block.

export interface CheckWord {
  /** Without quotes. */
  readonly text: string;
  /** Lower case, without accents. */
  readonly folded: string;
  readonly isQuoted: boolean;
}
