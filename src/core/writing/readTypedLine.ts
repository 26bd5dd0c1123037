// The line of a code block that is being written, with the lines above that it continues, as one text.

export interface TypedLine {
  readonly text: string;
  readonly caret: number;
  /** Where the line that was asked for begins in the text. */
  readonly start: number;
}

const LONGEST = 2000;

/** `lineAt`: a line of the code, as the block has it. Null for a line that nobody types. */
export function readTypedLine(lineAt: (line: number) => string, { first, line, ch }: { readonly first: number; readonly line: number; readonly ch: number }): TypedLine | null {
  let text = lineAt(line);
  let start = 0;
  for (let at = line - 1; at >= first && /(?:^|[^\\])(?:\\\\)*\\$/.test(lineAt(at)); at -= 1) {
    text = `${lineAt(at)}\n${text}`;
    start += lineAt(at).length + 1;
    if (text.length > LONGEST) return null;
  }
  return text.length > LONGEST ? null : { text, caret: start + ch, start };
}
