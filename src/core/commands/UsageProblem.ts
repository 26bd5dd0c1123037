// A line that the CLI would refuse before asking the engine: its message and its exit code.

export interface UsageProblem {
  /** What the CLI prints on standard error, trailing newline included. */
  readonly message: string;
  readonly exitCode: number;
}
