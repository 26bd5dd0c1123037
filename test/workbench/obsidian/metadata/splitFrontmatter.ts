// Finds the YAML block at the head of a note: it must be the very first line, and is closed by a line of three dashes.

export interface Frontmatter {
  readonly yaml: string;
  /** Offsets of the YAML text itself. */
  readonly from: number;
  readonly to: number;
  /** Offset of the end of the closing dashes. */
  readonly end: number;
  /** Offset at which the note's body begins, after the closing line's break. */
  readonly contentStart: number;
}

const OPENING = /^---[ \t]*\r?\n/;
const CLOSING = /^---[ \t]*$/m;

export function splitFrontmatter(text: string): Frontmatter | null {
  const opening = OPENING.exec(text);
  if (!opening) return null;
  const from = opening[0].length;
  const closing = CLOSING.exec(text.slice(from));
  if (!closing) return null;
  const to = from + closing.index;
  const end = to + 3;
  const lineEnd = text.indexOf('\n', end);
  return { yaml: text.slice(from, to), from, to, end, contentStart: lineEnd < 0 ? text.length : lineEnd + 1 };
}
