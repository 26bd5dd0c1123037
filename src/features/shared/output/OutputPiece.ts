// Some neighbouring lines of output on the page, and where in them each line begins.
import type { OutputBuffer } from '../../../services/output/OutputBuffer';

export class OutputPiece {
  readonly el: HTMLElement;
  from = 0;
  private end = 0;
  private starts: number[] = [];

  constructor(parent: HTMLElement) {
    this.el = parent.createDiv({ cls: 'docker-notebook-output-piece' });
  }

  begin(from: number, end: number, isWhole: boolean): void {
    [this.from, this.end] = [from, end];
    this.el.empty();
    this.el.toggleClass('is-whole', isWhole);
  }

  /** Takes down where its lines begin, and returns how many characters there are. */
  measure(buffer: OutputBuffer): number {
    let length = 0;
    this.starts = [];
    for (let number = this.from; number < this.end; number++) {
      this.starts.push(length);
      for (const { text } of buffer.line(number)) length += text.length;
      length++;
    }
    return length;
  }

  findRange(line: number, from: number, to: number): Range | null {
    const start = this.starts[line - this.from];
    if (start === undefined) return null;
    const [first, last] = [this.findPoint(start + from), this.findPoint(start + to)];
    if (!first || !last) return null;
    const range = this.el.doc.createRange();
    range.setStart(first.node, first.offset);
    range.setEnd(last.node, last.offset);
    return range;
  }

  private findPoint(offset: number): { readonly node: Node; readonly offset: number } | null {
    let before = 0;
    for (const { firstChild } of [...this.el.children]) {
      const length = firstChild?.textContent?.length ?? 0;
      if (firstChild && offset <= before + length) return { node: firstChild, offset: offset - before };
      before += length;
    }
    return null;
  }
}
