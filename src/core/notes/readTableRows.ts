// Recognises a GFM table in a paragraph: a row of cells over a row of hyphens with as many. The rows are leaf blocks of their own.
import type { Leaf } from './Blocks';
import { trimRange } from './trimRange';

const delimiterRow = /^\|?[ \t]*:?-+:?[ \t]*(?:\|[ \t]*:?-+:?[ \t]*)*\|?$/;

/** The table's rows, the words above them as a paragraph first; null where the paragraph holds no table. */
export function readTableRows(text: string, leaf: Leaf): readonly Leaf[] | null {
  const words = text.slice(leaf.from, leaf.to);
  if (!words.includes('|') || !words.includes('\n')) return null;
  const rows = splitLines(text, leaf);
  const delimiter = rows.findIndex((row, index) => isDelimiter(text, row) && isHead(text, rows[index - 1], row));
  if (delimiter < 0) return null;
  const head = rows[delimiter - 1];
  const before = rows[delimiter - 2];
  const above: readonly Leaf[] = before === undefined ? [] : [{ ...leaf, to: before.to }];
  return [...above, ...rows.filter((row, index) => (row === head || index > delimiter) && row.to > row.from).map((row): Leaf => ({ ...row, kind: 'table' }))];
}

function splitLines(text: string, leaf: Leaf): Leaf[] {
  const lines: Leaf[] = [];
  for (let at = leaf.from, mark = 0; at <= leaf.to; ) {
    const lineBreak = text.indexOf('\n', at);
    const end = lineBreak < 0 || lineBreak > leaf.to ? leaf.to : lineBreak;
    let from = at;
    for (let next = leaf.quoteMarks[mark]; next !== undefined && next.from < end; next = leaf.quoteMarks[++mark]) from = Math.max(from, next.to);
    lines.push({ ...trimRange(text, from, end), kind: leaf.kind, quoteMarks: [] });
    at = end + 1;
  }
  return lines;
}

function isDelimiter(text: string, row: Leaf): boolean {
  const line = text.slice(row.from, row.to);
  return line.includes('|') && delimiterRow.test(line);
}

function isHead(text: string, row: Leaf | undefined, delimiter: Leaf): boolean {
  return row !== undefined && text.slice(row.from, row.to).includes('|') && countCells(text, row) === countCells(text, delimiter);
}

function countCells(text: string, row: Leaf): number {
  const cells = text.slice(row.from, row.to).replace(/\\\|/g, '').replace(/^\||\|$/g, '');
  return cells.split('|').length;
}
