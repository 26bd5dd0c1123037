// The parentheses of a text as half-open ranges of offsets, outer before inner, those inside quotation marks left out.
// Takes time in proportion to the text, whatever is in it.
export interface Parenthesis {
  readonly from: number;
  readonly to: number;
  /** False where the closing bracket is missing: the range then ends with the line. */
  readonly isClosed: boolean;
}

const closingOf: Readonly<Record<string, string>> = { '“': '”', '«': '»', '"': '"' };

export function findParentheses(text: string): readonly Parenthesis[] {
  const open: number[] = [];
  const found: Parenthesis[] = [];
  const next = nextFinder(text);
  for (let at = 0; at < text.length; at++) {
    const character = text.charAt(at);
    const closing = closingOf[character];
    if (closing) {
      const end = next(closing, at);
      // A quotation mark that its line does not close opens nothing.
      if (end < next('\n', at)) at = end;
    } else if (character === '(' && text.charAt(at - 1) !== ':') open.push(at);
    else if (character === ')') {
      const from = open.pop();
      if (from !== undefined) found.push({ from, to: at + 1, isClosed: true });
    }
  }
  return [...found, ...unclosed(text, open, found)].sort((a, b) => a.from - b.from);
}

/** Where a character stands next after an offset, for offsets that only grow: each stretch is searched once. */
function nextFinder(text: string): (character: string, after: number) => number {
  const known = new Map<string, number>();
  return (character, after) => {
    const before = known.get(character) ?? -1;
    if (before > after) return before;
    const found = text.indexOf(character, after + 1);
    const position = found === -1 ? Infinity : found;
    known.set(character, position);
    return position;
  };
}

function unclosed(text: string, open: readonly number[], found: readonly Parenthesis[]): readonly Parenthesis[] {
  const last = open.at(-1);
  if (last === undefined) return [];
  // Only the last one: an earlier one has a whole parenthesis or this one in its line.
  const lineEnd = text.indexOf('\n', last);
  const range = { from: last, to: lineEnd === -1 ? text.length : lineEnd, isClosed: false };
  return found.some((closed) => closed.from > range.from && closed.from < range.to) ? [] : [range];
}
