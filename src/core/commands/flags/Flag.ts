// One flag of a docker command, as pflag knows it.

/** How a value is read; `list`, `strings`, `map` and the like may be repeated and append, of all others the last one wins. */
export type FlagKind =
  | 'bool'
  | 'string'
  | 'int'
  | 'uint'
  | 'uint16'
  | 'bytes'
  | 'duration'
  | 'decimal'
  | 'list'
  | 'strings'
  | 'map'
  | 'filter'
  | 'mount'
  | 'network'
  | 'gpu-request'
  | 'ulimit';

export interface Flag {
  /** Long name without dashes. */
  readonly name: string;
  readonly short?: string;
  readonly kind: FlagKind;
  /** Our own words, for completion and docs. */
  readonly description: string;
  readonly isHidden?: boolean;
  /** The flag whose value this one sets: `net` sets `network`. */
  readonly as?: string;
  /** What to use instead; the CLI says so on standard error when the flag is used. */
  readonly deprecated?: string;
  /** The lowest API version of a daemon that takes it, such as `1.43`. */
  readonly minApi?: string;
  /** The only kind of daemon that takes it. */
  readonly only?: 'windows' | 'experimental';
  /** Check of each value while the line is read, in place of the kind's own: what is wrong with it, or null. */
  check?(value: string): string | null;
}
