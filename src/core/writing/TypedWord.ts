// A word of a line that is being written: its text without quotes, as far as the caret, and where it stands in the line.

export interface TypedWord {
  readonly text: string;
  readonly from: number;
  /** Of the word at the caret: its end, beyond the caret. */
  readonly to: number;
}
