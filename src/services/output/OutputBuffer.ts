// The last lines of a run's output, bounded in lines and in characters, so that a container which never falls silent cannot fill the memory.
// Lines carry running numbers from 0: only the last one may still change, and a view draws from the number where it stopped.
import { EditedLine } from './EditedLine';
import type { OutputLine, OutputStream } from './OutputLine';
import { TerminalReader } from './TerminalReader';
import { applyGraphics, plainStyle, writeStyle, type TextStyle } from './TextStyle';

export interface OutputLimits {
  readonly lines: number;
  /** UTF-16 code units over all kept lines. */
  readonly characters: number;
  /** A longer line is broken: some programs never end one. */
  readonly lineLength: number;
}

const defaultLimits: OutputLimits = { lines: 10_000, characters: 5_000_000, lineLength: 10_000 };

export class OutputBuffer {
  private lines: OutputLine[] = [];
  private lengths: number[] = [];
  /** Entries before it are dropped; the arrays are cut now and then, not at each line. */
  private head = 0;
  private dropped = 0;
  private characters = 0;
  private current = new EditedLine();
  private stream: OutputStream = 'stdout';
  private style: TextStyle = plainStyle;
  private marks = '';
  private readonly decoders = { stdout: new TextDecoder(), stderr: new TextDecoder() };
  private readonly reader: TerminalReader;

  constructor(private readonly limits: OutputLimits = defaultLimits) {
    this.reader = new TerminalReader({
      text: (text) => this.put(text),
      newLine: () => this.endLine(),
      moveTo: (column) => this.current.moveTo(column),
      moveBy: (columns) => this.current.moveBy(columns),
      eraseLine: (mode) => this.current.erase(mode),
      graphics: (parameters) => this.restyle(parameters),
    });
  }

  /** How many lines were dropped, which is also the number of the first line that is kept. */
  get firstLine(): number {
    return this.dropped;
  }

  /** One past the number of the last line; the line on which the cursor stands counts once something is on it. */
  get endLineNumber(): number {
    return this.dropped + this.lines.length - this.head + (this.current.length > 0 ? 1 : 0);
  }

  get isEmpty(): boolean {
    return this.endLineNumber === 0;
  }

  line(number: number): OutputLine {
    const index = this.head + number - this.dropped;
    return index === this.lines.length ? this.current.line : (this.lines[index] ?? []);
  }

  write(stream: 'stdout' | 'stderr', bytes: Uint8Array): void {
    this.stream = stream;
    this.reader.read(this.decoders[stream].decode(bytes, { stream: true }));
  }

  /** Shows what the user typed. */
  echo(text: string): void {
    this.stream = 'input';
    this.reader.read(text);
  }

  /** Everything that is kept, as plain text. */
  text(): string {
    const all: string[] = [];
    for (let number = this.firstLine; number < this.endLineNumber; number++) all.push(this.line(number).map((span) => span.text).join(''));
    return all.join('\n');
  }

  private put(text: string): void {
    for (let from = 0; from < text.length; from += this.limits.lineLength) {
      const piece = text.slice(from, from + this.limits.lineLength);
      if (this.current.length + piece.length > this.limits.lineLength && this.current.length > 0) this.endLine();
      this.current.write({ text: piece, stream: this.stream, style: this.marks });
    }
  }

  private endLine(): void {
    this.lines.push(this.current.line);
    this.lengths.push(this.current.length);
    this.characters += this.current.length;
    this.current = new EditedLine();
    while (this.lines.length - this.head > this.limits.lines || this.characters > this.limits.characters) this.drop();
    if (this.head > this.limits.lines) this.compact();
  }

  private drop(): void {
    this.characters -= this.lengths[this.head] ?? 0;
    this.lines[this.head] = [];
    this.head++;
    this.dropped++;
  }

  private compact(): void {
    this.lines = this.lines.slice(this.head);
    this.lengths = this.lengths.slice(this.head);
    this.head = 0;
  }

  private restyle(parameters: readonly number[]): void {
    this.style = applyGraphics(this.style, parameters);
    this.marks = writeStyle(this.style);
  }
}
