// What can be done with a row of a listing: one docker line.

export type RowActionKind = 'logs' | 'start' | 'stop' | 'restart' | 'inspect' | 'remove' | 'run' | 'history';

export interface RowAction {
  readonly kind: RowActionKind;
  /** As anybody may type it. */
  readonly line: string;
  /** To be completed by its user before it runs. */
  readonly isDraft: boolean;
}
