// What is kept of a run, as lines that are ready to be written.

export interface KeptContent {
  /** Of the code that ran. */
  readonly hash: string;
  /** The callout's title, in Markdown. */
  readonly title: string;
  /** A sentence about the part that is not kept; null where all is. */
  readonly leftOut: string | null;
  /** The output, line by line, free of control characters. */
  readonly lines: readonly string[];
}
