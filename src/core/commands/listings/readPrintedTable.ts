// The printed table of `docker ps` and its kin as cells. A column is as wide as its widest cell, so each cell begins exactly below its title.
import { displayWidth } from '../output/displayWidth';
import type { PrintedTable } from './PrintedTable';

const segmenter = new Intl.Segmenter('en');

/** Null for what is no such table. */
export function readPrintedTable(text: string): PrintedTable | null {
  const [header = '', ...lines] = text.replace(/\r/g, '').split('\n');
  const titles = [...header.matchAll(/\S+(?: \S+)*/g)];
  if (titles.length < 2 || header !== header.toUpperCase()) return null;
  const starts = titles.map(({ index }) => index);
  return { columns: titles.map(([title]) => title), rows: lines.filter((line) => line.trim() !== '').map((line) => cut(line, starts)) };
}

/** `starts` are columns of a terminal, in which some characters take two and some none. */
function cut(line: string, starts: readonly number[]): string[] {
  const offsets = /^[ -~]*$/.test(line) ? starts : findOffsets(line, starts);
  return offsets.map((from, index) => line.slice(from, offsets[index + 1]).trim());
}

function findOffsets(line: string, starts: readonly number[]): number[] {
  const offsets: number[] = [];
  let column = 0;
  for (const { segment, index } of segmenter.segment(line)) {
    while (offsets.length < starts.length && column >= (starts[offsets.length] ?? 0)) offsets.push(index);
    column += displayWidth(segment);
  }
  return starts.map((_, index) => offsets[index] ?? line.length);
}
