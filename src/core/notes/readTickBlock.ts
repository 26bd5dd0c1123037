// Reads two-backtick code that starts at a line: "``bash" alone on it, closed by a later line of two backticks before any real fence.
import type { TickBlock } from './TickBlock';

const opening = /([ \t>]*)``([A-Za-z][\w+-]*(?:[ \t][^`\n]*)?)[ \t]*\n/y;
const ending = /\n[ \t>]*(``+|~~~+)([^\n]*)/g;

/** `lineStart` is the offset of a line's first character; null where no such code starts there. */
export function readTickBlock(text: string, lineStart: number): TickBlock | null {
  opening.lastIndex = lineStart;
  const start = opening.exec(text);
  if (start === null) return null;
  const [, prefix = '', info = ''] = start;
  const codeFrom = opening.lastIndex;
  ending.lastIndex = codeFrom - 1;
  const end = ending.exec(text);
  if (end === null || end[1] !== '``' || end[2]?.trim() !== '') return null;
  const codeTo = Math.max(end.index, codeFrom);
  const lines = codeFrom >= end.index ? [] : text.slice(codeFrom, codeTo).split('\n');
  return {
    from: lineStart + prefix.length,
    to: end.index + end[0].trimEnd().length,
    info: info.trim(),
    code: lines.map((line) => withoutPrefix(line, prefix).trimEnd()).join('\n'),
    codeFrom,
    codeTo,
  };
}

function withoutPrefix(line: string, prefix: string): string {
  let at = 0;
  while (at < prefix.length && at < line.length && (line[at] === prefix[at] || line[at] === ' ' || line[at] === '\t')) at++;
  return line.slice(at);
}
