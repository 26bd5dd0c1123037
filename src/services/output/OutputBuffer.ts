// The last lines of a run's output, bounded in lines and in characters, so that a container which never falls silent cannot fill the memory.
// Lines carry running numbers from 0. A program that sends its cursor up may change the last SCREEN_ROWS of them: `changedSince` tells from where.
import { EditedLine } from './EditedLine';
import { LineChanges } from './LineChanges';
import type { OutputLimits } from './OutputLimits';
import type { OutputLine, OutputStream } from './OutputLine';
import { TerminalReader } from './TerminalReader';
import { applyGraphics, plainStyle, writeStyle, type TextStyle } from './TextStyle';

const defaultLimits: OutputLimits = { lines: 10_000, characters: 5_000_000, lineLength: 10_000 };
/** How far up a cursor reaches, and how many rows a screen has that is drawn again and again. */
const SCREEN_ROWS = 200;
/** Text that only scrolls by is taken apart in portions: of a portion that is longer than what is kept the rest need not be looked at. */
const PORTION = 256_000;
const ESCAPE = '\x1b';

export class OutputBuffer {
  /** Above the cursor. Entries before `head` are dropped; the arrays are cut now and then, not at each line. */
  private lines: OutputLine[] = [];
  private lengths: number[] = [];
  private head = 0;
  private dropped = 0;
  private characters = 0;
  private current = new EditedLine();
  /** Below the cursor, and how many rows without text follow them. */
  private below: OutputLine[] = [];
  private blankBelow = 0;
  /** The line at which the screen of a program begins that goes to its top left; null before it does. */
  private origin: number | null = null;
  private readonly changes = new LineChanges();
  private pending = '';
  private stream: OutputStream = 'stdout';
  private style: TextStyle = plainStyle;
  private marks = '';
  private readonly decoders = { stdout: new TextDecoder(), stderr: new TextDecoder() };
  private readonly reader: TerminalReader;
  private readonly limits: OutputLimits;

  constructor(limits: Partial<OutputLimits> = {}) {
    this.limits = { ...defaultLimits, ...limits };
    this.reader = new TerminalReader({
      text: (text) => this.put(text),
      newLine: () => this.endLine(),
      moveTo: (column) => this.current.moveTo(column),
      moveBy: (columns) => this.current.moveBy(columns),
      moveRows: (rows) => this.moveRows(rows),
      moveToCell: (row, column) => this.moveToCell(row, column),
      eraseLine: (mode) => this.edit(() => this.current.erase(mode)),
      eraseScreen: (mode) => this.eraseScreen(mode),
      graphics: (parameters) => this.restyle(parameters),
    });
  }

  /** How many lines were dropped, which is also the number of the first line that is kept. */
  get firstLine(): number {
    this.flush();
    return this.dropped;
  }

  /** One past the number of the last line; the line on which the cursor stands counts once something is on it or below it. */
  get endLineNumber(): number {
    this.flush();
    const isCounted = this.current.length > 0 || this.below.length > 0;
    return this.row + (isCounted ? 1 : 0) + this.below.length;
  }

  get isEmpty(): boolean {
    return this.endLineNumber === 0;
  }

  /** Counts changes to lines that were there already; for `changedSince`. */
  get revision(): number {
    this.flush();
    return this.changes.revision;
  }

  /** The first line that changed after the revision and is not simply the end; Infinity where there is none. */
  changedSince(revision: number): number {
    return this.changes.firstSince(revision);
  }

  line(number: number): OutputLine {
    this.flush();
    const { row } = this;
    if (number === row) return this.current.line;
    return (number > row ? this.below[number - row - 1] : this.lines[this.head + number - this.dropped]) ?? [];
  }

  /** `isTerminal`: a terminal shows it, and what programs draw on a screen of their own is no output there. */
  write(stream: 'stdout' | 'stderr', bytes: Uint8Array, isTerminal = false): void {
    if (this.reader.leavesOutScreens !== isTerminal) this.flush();
    this.reader.leavesOutScreens = isTerminal;
    const text = this.decoders[stream].decode(bytes, { stream: true });
    if (this.stream !== stream) this.flush();
    this.stream = stream;
    this.pending += text;
    if (this.pending.length > PORTION || text.includes(ESCAPE)) this.flush();
  }

  /** Shows what the user typed. */
  echo(text: string): void {
    this.flush();
    this.stream = 'input';
    this.reader.read(text);
  }

  /** Everything that is kept, as plain text. */
  text(): string {
    const all: string[] = [];
    for (let number = this.firstLine; number < this.endLineNumber; number++) all.push(this.lineText(number));
    return all.join('\n');
  }

  lineText(number: number): string {
    return this.line(number).map((span) => span.text).join('');
  }

  /** The number of the line on which the cursor stands. */
  private get row(): number {
    return this.dropped + this.lines.length - this.head;
  }

  private flush(): void {
    if (this.pending === '') return;
    const text = this.pending;
    this.pending = '';
    this.reader.read(text.slice(this.skip(text)));
  }

  /** Where to begin with a text of which more would be dropped at once than is kept. What only scrolls by is counted, no more. */
  private skip(text: string): number {
    if (text.length <= this.limits.lines || !this.reader.isIdle || this.below.length + this.blankBelow > 0) return 0;
    let from = text.length;
    for (let left = this.limits.lines; left >= 0; left--) {
      from = from > 0 ? text.lastIndexOf('\n', from - 1) : -1;
      if (from < 0) return 0;
    }
    const escape = text.indexOf(ESCAPE);
    if (escape >= 0 && escape <= from) return 0;
    let lines = this.lines.length - this.head;
    for (let at = 0; at <= from; at++) if (text.charCodeAt(at) === 10) lines++;
    this.dropped += lines;
    this.changes.forgetBefore(this.dropped);
    [this.lines, this.lengths, this.head, this.characters, this.current] = [[], [], 0, 0, new EditedLine()];
    return from + 1;
  }

  private put(text: string): void {
    for (let from = 0; from < text.length; from += this.limits.lineLength) {
      const piece = text.slice(from, from + this.limits.lineLength);
      if (this.current.length + piece.length > this.limits.lineLength && this.current.length > 0) this.endLine();
      this.edit(() => this.current.write({ text: piece, stream: this.stream, style: this.marks }));
    }
  }

  /** The last line changes all the time; a change above it must be told. */
  private edit(change: () => void): void {
    if (this.below.length > 0) this.changes.add(this.row);
    change();
  }

  private endLine(): void {
    this.pushCurrent();
    if (this.below.length === 0) this.blankBelow = Math.max(0, this.blankBelow - 1);
    this.current = new EditedLine(this.below.shift());
    while (this.lines.length - this.head > this.limits.lines || this.characters > this.limits.characters) this.drop();
    if (this.head > this.limits.lines) this.compact();
  }

  private pushCurrent(): void {
    this.lines.push(this.current.line);
    this.lengths.push(this.current.length);
    this.characters += this.current.length;
  }

  private moveRows(rows: number): void {
    const { column } = this.current;
    for (let left = -rows; left > 0 && this.lines.length > this.head && this.below.length < SCREEN_ROWS; left--) this.moveUp();
    for (let left = rows; left > 0 && this.below.length + this.blankBelow > 0; left--) this.endLine();
    this.current.moveTo(column);
  }

  private moveUp(): void {
    // Rows without text at the end are no lines.
    if (this.below.length === 0 && this.current.length === 0) this.blankBelow++;
    else this.below.unshift(this.current.line);
    this.current = new EditedLine(this.lines.pop());
    this.characters -= this.lengths.pop() ?? 0;
    this.changes.add(this.row);
  }

  /** 0-based. The screen begins where the cursor stood when it went to a cell for the first time: what was printed before stays. */
  private moveToCell(row: number, column: number): void {
    const target = this.findOrigin() + Math.min(row, SCREEN_ROWS - 1);
    this.moveRows(Math.min(0, target - this.row));
    while (this.row < target) this.endLine();
    this.current.moveTo(column);
  }

  private findOrigin(): number {
    this.origin ??= this.row + (this.current.length > 0 ? 1 : 0);
    this.origin = Math.max(this.origin, this.dropped, this.row + this.below.length - SCREEN_ROWS + 1);
    return this.origin;
  }

  /** 0: from the cursor on, 1: up to it, 2 and 3: all of it. */
  private eraseScreen(mode: number): void {
    const { column } = this.current;
    const row = this.row - this.findOrigin();
    if (mode >= 2) this.moveToCell(0, 0);
    if (mode !== 1) {
      this.edit(() => this.current.erase(mode >= 2 ? 2 : 0));
      this.blankBelow += this.below.length;
      this.below = [];
    }
    if (mode >= 2) this.moveToCell(Math.max(0, row), column);
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
    this.changes.forgetBefore(this.dropped);
  }

  private restyle(parameters: readonly number[]): void {
    this.style = applyGraphics(this.style, parameters);
    this.marks = writeStyle(this.style);
  }
}
