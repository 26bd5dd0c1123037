// Which block a run belongs to: the note, the code, and which of several equal blocks. Lines may move; the key stays.

export interface RunKey {
  readonly path: string;
  readonly code: string;
  /** 0 for the first of equal blocks in the note. */
  readonly ordinal: number;
}

export function writeRunKey({ path, code, ordinal }: RunKey): string {
  return JSON.stringify([path, ordinal, code]);
}
