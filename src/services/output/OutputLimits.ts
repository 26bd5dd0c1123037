// How much of a run's output is kept at hand.

export interface OutputLimits {
  readonly lines: number;
  /** UTF-16 code units over all kept lines. */
  readonly characters: number;
  /** A longer line is broken: some programs never end one. */
  readonly lineLength: number;
}
