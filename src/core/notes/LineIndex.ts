// Where the lines of a text begin, built once: offsets to 1-based lines and back. A line ends at \n, \r\n or a lone \r.
import type { Span } from './Note';

const lineBreak = /\r\n?|\n/g;

export class LineIndex {
  private readonly starts: number[] = [0];
  // Most questions come in the order of the text: the last answer is the best first guess.
  private lastRow = 0;

  constructor(private readonly text: string) {
    if (text.includes('\r')) {
      for (const match of text.matchAll(lineBreak)) this.starts.push(match.index + match[0].length);
      return;
    }
    for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) this.starts.push(at + 1);
  }

  get lineCount(): number {
    return this.starts.length;
  }

  /** The 1-based line that holds the offset; offsets outside the text count as its first or last. */
  lineAt(offset: number): number {
    if (!this.holds(this.lastRow, offset)) this.lastRow = this.holds(this.lastRow + 1, offset) ? this.lastRow + 1 : this.findRow(offset);
    return this.lastRow + 1;
  }

  /** Offset of the first character of a 1-based line; the text's length for lines beyond the last. */
  startOf(line: number): number {
    return this.starts[Math.max(line, 1) - 1] ?? this.text.length;
  }

  /** Offset of the end of a 1-based line, its line break not included. */
  endOf(line: number): number {
    const next = this.starts[Math.max(line, 1)];
    if (next === undefined) return this.text.length;
    return this.text[next - 1] === '\n' && this.text[next - 2] === '\r' ? next - 2 : next - 1;
  }

  span(from: number, to: number): Span {
    return { from, to, line: this.lineAt(from) };
  }

  private holds(row: number, offset: number): boolean {
    const start = this.starts[row];
    return start !== undefined && start <= offset && offset < (this.starts[row + 1] ?? Infinity);
  }

  private findRow(offset: number): number {
    let low = 0;
    let high = this.starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return low;
  }
}
