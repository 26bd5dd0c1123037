// An offset into code as a line and a column, both from 0.

export interface LinePosition {
  readonly line: number;
  readonly character: number;
}

export function positionIn(code: string, offset: number): LinePosition {
  const lines = code.slice(0, offset).split('\n');
  return { line: lines.length - 1, character: lines.at(-1)?.length ?? 0 };
}
