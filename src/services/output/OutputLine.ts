// What a line of output is to a view: pieces of text, each with the stream that it came from and how it is to look.

/** `input` is what the user typed into a run that does not echo by itself. */
export type OutputStream = 'stdout' | 'stderr' | 'input';

export interface OutputSpan {
  readonly text: string;
  readonly stream: OutputStream;
  /** Space-separated marks of TextStyle: `fg-1 bold`; '' for plain text. */
  readonly style: string;
}

export type OutputLine = readonly OutputSpan[];
