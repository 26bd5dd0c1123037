// The place of a topic as it is remembered from one time to the next.

export interface KeptPlace {
  readonly x: number;
  readonly y: number;
  /** Where its user put it. */
  readonly isPinned: boolean;
}
