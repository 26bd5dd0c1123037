// How a pattern is to be read.

export interface PatternOptions {
  readonly isExtended: boolean;
  readonly ignoresCase: boolean;
  /** The pattern's characters stand for themselves. */
  readonly isFixed?: boolean;
}
