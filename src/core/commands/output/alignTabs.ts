// Columns out of text whose cells end with a tab, as docker's variant of Go's tabwriter aligns them: at least 10 wide, 3 blanks between.
// A column is a run of lines that all have a cell there; a line without it ends the column, and the next one starts anew.
import { displayWidth } from './displayWidth';

const NARROWEST = 10;
const GAP = 3;

export interface Columns {
  readonly narrowest: number;
  readonly gap: number;
}

export function alignTabs(text: string, { narrowest, gap }: Columns = { narrowest: NARROWEST, gap: GAP }): string {
  const blocks = text.split('\f').map((block) => {
    const lines = block.split('\n').map((line) => line.split(/[\t\v]/));
    const widths = lines.map(() => [] as number[]);
    measure({ lines, widths, narrowest, gap });
    return lines.map((cells, index) => cells.map((cell, column) => pad(cell, widths[index]?.[column])).join('')).join('\n');
  });
  return blocks.join('\n');
}

interface Grid {
  readonly lines: readonly (readonly string[])[];
  /** Of each line, the widths of its cells but the last; filled in here. */
  readonly widths: number[][];
  readonly narrowest: number;
  readonly gap: number;
}

/** Column by column: a run breaks at every line that has no such cell, so columns need no nesting to be told apart. */
function measure({ lines, widths, narrowest, gap }: Grid): void {
  const most = Math.max(0, ...lines.map((cells) => cells.length - 1));
  for (let column = 0; column < most; column += 1) {
    for (let from = 0; from < lines.length; from += 1) {
      let to = from;
      let width = narrowest;
      for (let cells = lines[to]; cells && column < cells.length - 1; to += 1, cells = lines[to]) {
        width = Math.max(width, displayWidth(cells[column] ?? '') + gap);
      }
      for (let line = from; line < to; line += 1) widths[line]?.push(width);
      from = Math.max(from, to);
    }
  }
}

function pad(cell: string, width: number | undefined): string {
  return width === undefined ? cell : cell + ' '.repeat(Math.max(0, width - displayWidth(cell)));
}
