// What the rows of one command have in common.

export interface Table {
  /** Go's name of a row, for messages: `*formatter.ContainerContext`. */
  readonly type: string;
  /** Upper-case titles by column; a column without one is shown as `<no value>`. */
  readonly headers: Readonly<Record<string, string>>;
}
