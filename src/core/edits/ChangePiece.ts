// A stretch of lines that change: it stays, goes, or comes.
export interface ChangePiece {
  readonly kind: 'same' | 'removed' | 'added';
  readonly text: string;
}
