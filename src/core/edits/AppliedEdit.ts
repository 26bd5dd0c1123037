// An edit that was made, so that it can be taken back when the text around it has moved.
export interface AppliedEdit {
  /** Where what it wrote began in the text that it left. */
  readonly from: number;
  readonly removed: string;
  readonly inserted: string;
  /** What stood on both sides of it then. */
  readonly before: string;
  readonly after: string;
}
