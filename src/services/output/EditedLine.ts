// The line on which the cursor stands: text written over text, as a progress bar does it after a carriage return.
import type { OutputLine, OutputSpan } from './OutputLine';

/** A program may send the cursor anywhere; a line is not padded further than this. */
const FARTHEST_COLUMN = 500;

export class EditedLine {
  private spans: OutputSpan[];
  private at = 0;
  private width = 0;

  /** A line to which the cursor comes back is edited from its start. */
  constructor(line: OutputLine = []) {
    this.spans = [...line];
    for (const { text } of line) this.width += text.length;
  }

  get column(): number {
    return this.at;
  }

  get length(): number {
    return this.width;
  }

  get line(): OutputLine {
    return this.spans;
  }

  moveTo(column: number): void {
    this.at = Math.min(Math.max(0, column), Math.max(this.width, FARTHEST_COLUMN));
  }

  moveBy(columns: number): void {
    this.moveTo(this.at + columns);
  }

  write(span: OutputSpan): void {
    if (this.at !== this.width) this.overwrite(span);
    else this.append(span);
    this.at += span.text.length;
    this.width = Math.max(this.width, this.at);
  }

  erase(mode: number): void {
    if (mode === 0) this.keep(slice(this.spans, 0, this.at), Math.min(this.width, this.at));
    else if (mode === 1) this.keep([...blank(Math.min(this.at + 1, this.width)), ...slice(this.spans, this.at + 1, this.width)], this.width);
    else this.keep([], 0);
  }

  private keep(spans: OutputSpan[], width: number): void {
    this.spans = spans;
    this.width = width;
  }

  private append(span: OutputSpan): void {
    const last = this.spans[this.spans.length - 1];
    if (last && last.stream === span.stream && last.style === span.style) this.spans[this.spans.length - 1] = { ...last, text: last.text + span.text };
    else this.spans.push(span);
  }

  private overwrite(span: OutputSpan): void {
    const before = slice(this.spans, 0, this.at);
    const gap = blank(this.at - this.width);
    const after = slice(this.spans, this.at + span.text.length, this.width);
    this.spans = [];
    for (const piece of [...before, ...gap, span, ...after]) this.append(piece);
  }
}

function blank(width: number): OutputSpan[] {
  return width > 0 ? [{ text: ' '.repeat(width), stream: 'stdout', style: '' }] : [];
}

function slice(spans: readonly OutputSpan[], from: number, to: number): OutputSpan[] {
  const cut: OutputSpan[] = [];
  let start = 0;
  for (const span of spans) {
    const text = span.text.slice(Math.max(0, from - start), Math.max(0, to - start));
    if (text !== '') cut.push({ ...span, text });
    start += span.text.length;
  }
  return cut;
}
