// A range of the text without the white space at its ends; a range of nothing else is empty at its start.
import type { Range } from './Range';

export function trimRange(text: string, from: number, to: number): Range {
  let start = from;
  let end = to;
  while (end > start && isWhiteSpace(text.charCodeAt(end - 1))) end--;
  while (start < end && isWhiteSpace(text.charCodeAt(start))) start++;
  return { from: start, to: end };
}

function isWhiteSpace(code: number): boolean {
  return code === 32 || (code >= 9 && code <= 13);
}
