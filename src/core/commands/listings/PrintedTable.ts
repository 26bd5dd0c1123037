// A table as a command printed it, taken apart again.

export interface PrintedTable {
  readonly columns: readonly string[];
  /** As many cells as columns each. */
  readonly rows: readonly (readonly string[])[];
}
