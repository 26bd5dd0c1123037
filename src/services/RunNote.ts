// The note that a run belongs to.

export interface RunNote {
  readonly path: string;
  /** Its shell variables, read and written. */
  readonly variables: Map<string, string>;
  /** What is put on all that it creates. */
  readonly labels?: Readonly<Record<string, string>>;
}
