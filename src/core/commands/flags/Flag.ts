// One flag of a docker command, as pflag knows it.

/** How a value is read; `list` may be repeated and appends, all others: the last one wins. */
export type FlagKind =
  | 'bool'
  | 'string'
  | 'int'
  | 'uint'
  | 'bytes'
  | 'duration'
  | 'decimal'
  | 'list'
  | 'map'
  | 'filter'
  | 'mount'
  | 'network'
  | 'gpu-request'
  | 'ulimit'
  | 'port'
  | 'env';

export interface Flag {
  /** Long name without dashes. */
  readonly name: string;
  readonly short?: string;
  readonly kind: FlagKind;
  /** Our own words, for completion and docs. */
  readonly description: string;
  readonly isHidden?: boolean;
}
