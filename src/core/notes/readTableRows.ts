// Recognises a GFM table in a paragraph: a row of cells over a row of hyphens with as many. The rows are leaf blocks of their own.
import type { Leaf } from './Blocks';

const delimiterRow = /^\|?[ \t]*:?-+:?[ \t]*(?:\|[ \t]*:?-+:?[ \t]*)*\|?$/;

/** The table's rows, the words above them as a paragraph first; null where the paragraph holds no table. */
export function readTableRows(text: string, leaf: Leaf): readonly Leaf[] | null {
  const words = text.slice(leaf.from, leaf.to);
  if (!words.includes('|') || !words.includes('\n')) return null;
  const rows = splitLines(text, leaf);
  const delimiter = rows.findIndex((row, index) => index > 0 && isDelimiter(text, row) && countCells(text, rows[index - 1]) === countCells(text, row));
  if (delimiter < 0) return null;
  const head = rows[delimiter - 1];
  const before = rows[delimiter - 2];
  const above: readonly Leaf[] = before === undefined ? [] : [{ ...leaf, to: before.to }];
  return [...above, ...rows.filter((row, index) => (row === head || index > delimiter) && row.to > row.from).map((row): Leaf => ({ ...row, kind: 'table' }))];
}

function splitLines(text: string, leaf: Leaf): Leaf[] {
  const lines: Leaf[] = [];
  for (let at = leaf.from; at <= leaf.to; ) {
    const lineBreak = text.indexOf('\n', at);
    let end = lineBreak < 0 || lineBreak > leaf.to ? leaf.to : lineBreak;
    const next = end + 1;
    let from = at;
    const quoteMarks = leaf.quoteMarks.filter((mark) => mark.from >= at && mark.to <= end);
    for (const mark of quoteMarks) from = Math.max(from, mark.to);
    while (from < end && text.charCodeAt(from) <= 32) from++;
    while (end > from && text.charCodeAt(end - 1) <= 32) end--;
    lines.push({ from, to: end, kind: leaf.kind, quoteMarks: [] });
    at = next;
  }
  return lines;
}

function isDelimiter(text: string, row: Leaf): boolean {
  const line = text.slice(row.from, row.to);
  return line.includes('|') && delimiterRow.test(line);
}

function countCells(text: string, row: Leaf | undefined): number {
  if (row === undefined) return 0;
  const cells = text.slice(row.from, row.to).replace(/\\\|/g, '').replace(/^\||\|$/g, '');
  return cells.split('|').length;
}
