// A word of a docker line that the CLI would refuse, and what was meant.

export interface UnknownWord {
  /** Within the code. */
  readonly from: number;
  readonly to: number;
  readonly kind: 'command' | 'subcommand' | 'flag';
  /** A flag with its dashes. */
  readonly word: string;
  /** The family, or the command whose flag it would be: `docker run`. */
  readonly within: string;
  readonly closest: string | null;
}
