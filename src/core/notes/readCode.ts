// Reads a fenced or indented code block from lezer's tree: its info string, and its lines without the marks of the lists and quotes around it.
import type { TreeCursor } from '@lezer/common';
import type { Code } from './Blocks';
import type { Range } from './Range';
import { trimRange } from './trimRange';

/** `masked` is what the tree was made of, `text` the note as written. Leaves the cursor where it was. */
export function readCode(masked: string, text: string, cursor: TreeCursor): Code {
  const { from, to } = cursor;
  const isFenced = cursor.name === 'FencedCode';
  const { info, texts, marks } = readParts(text, cursor);
  const isClosed = !isFenced || marks.length >= 2;
  const end = trimRange(masked, from, to).to;
  const firstBreak = masked.indexOf('\n', from);
  const codeFrom = !isFenced ? from : firstBreak < 0 || firstBreak >= end ? end : firstBreak + 1;
  const close = marks[1];
  const codeTo = Math.max(codeFrom, isFenced && close !== undefined ? masked.lastIndexOf('\n', close.from - 1) : end);
  const column = from - (masked.lastIndexOf('\n', from - 1) + 1);
  const isEmpty = texts.length === 0 && codeFrom >= codeTo;
  const lines = isEmpty ? [] : readLines(masked, text, { texts, codeFrom, codeTo, column: isFenced ? column : 0 });
  return { from, to: end, info, lines, codeFrom, codeTo, isClosed, isIndented: !isFenced };
}

interface Parts {
  readonly info: string;
  readonly texts: readonly Range[];
  readonly marks: readonly Range[];
}

function readParts(text: string, cursor: TreeCursor): Parts {
  let info = '';
  const texts: Range[] = [];
  const marks: Range[] = [];
  if (cursor.firstChild()) {
    do {
      const range = { from: cursor.from, to: cursor.to };
      if (cursor.name === 'CodeInfo') info = text.slice(range.from, range.to);
      else if (cursor.name === 'CodeText') texts.push(range);
      else if (cursor.name === 'CodeMark') marks.push(range);
    } while (cursor.nextSibling());
    cursor.parent();
  }
  return { info, texts, marks };
}

interface CodeLines {
  readonly texts: readonly Range[];
  readonly codeFrom: number;
  readonly codeTo: number;
  /** How far the opening fence stands from its line's start: so much indentation, container included, is none of the code. */
  readonly column: number;
}

function readLines(masked: string, text: string, { texts, codeFrom, codeTo, column }: CodeLines): string[] {
  const lines: string[] = [];
  let next = 0;
  for (let at = codeFrom; at <= codeTo; ) {
    const lineBreak = masked.indexOf('\n', at);
    const end = lineBreak < 0 || lineBreak > codeTo ? codeTo : lineBreak;
    while (next < texts.length && (texts[next]?.to ?? 0) <= at) next++;
    const code = texts[next];
    let from = code === undefined || code.from >= end ? end : Math.max(at, code.from);
    while (from - at < column && from < end && (masked[from] === ' ' || masked[from] === '\t')) from++;
    lines.push(text.slice(from, text[end - 1] === '\r' && from < end ? end - 1 : end));
    at = end + 1;
  }
  return lines;
}
