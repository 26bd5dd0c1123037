// How one verb of Go's Printf is to be carried out: `%-5.2f` is verb f, width 5, precision 2, flush left.

export interface FormatFlags {
  readonly verb: string;
  readonly width: number;
  /** -1 where none was given. */
  readonly precision: number;
  readonly isLeft: boolean;
  readonly isSigned: boolean;
  readonly isSharp: boolean;
  readonly isSpaced: boolean;
  readonly isZeroed: boolean;
  /** `%#v`: as Go's source would have it. */
  readonly isSource: boolean;
  /** `%+v`: with the names of fields. */
  readonly isNamed: boolean;
}

export const plainFlags: FormatFlags = {
  verb: 'v',
  width: 0,
  precision: -1,
  isLeft: false,
  isSigned: false,
  isSharp: false,
  isSpaced: false,
  isZeroed: false,
  isSource: false,
  isNamed: false,
};
