// What a day left open of a vault's gaps, and how many were closed on it.
export interface GapDay {
  /** `2027-01-31`. */
  readonly day: string;
  /** At the end of the day. */
  readonly open: number;
  readonly closed: number;
}
