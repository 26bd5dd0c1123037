// How a command is used, with what stands at the caret told apart.

export interface Signature {
  /** `docker run`. */
  readonly name: string;
  /** What follows it, as its usage has it. */
  readonly slots: readonly { readonly text: string; readonly isCurrent: boolean }[];
  /** The flag at the caret, or the command itself. */
  readonly about: { readonly title: string; readonly text: string };
}
