// What sort of block a line stands in, as far as it says how the line is read.

export interface LineKind {
  /** In a block called `docker` the word may be missing. */
  readonly isDockerImplied: boolean;
  /** In a block called `console`, `# ` is the prompt of root. */
  readonly isConsole: boolean;
}
