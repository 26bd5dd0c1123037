// A code block of a note that stands for a file: a Dockerfile, or whatever its fence names with `file=`.

export interface NoteFile {
  /** Relative to the context, with `/`, clean; never outside of it. */
  readonly path: string;
  readonly text: string;
  /** 1-based, of the block's first line of code in the note. */
  readonly line: number;
  /** The note, as it is named where a line of it is pointed to. */
  readonly note: string;
}
