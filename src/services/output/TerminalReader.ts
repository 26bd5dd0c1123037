// Takes terminal output apart into text and the few controls that a list of lines can honour; all other sequences are swallowed whole.
// A sequence may be cut anywhere between two chunks: what is incomplete waits for the rest.

export interface TerminalSink {
  text(text: string): void;
  newLine(): void;
  /** Moves to a column, 0-based; `relative` moves from where the cursor is. */
  moveTo(column: number): void;
  moveBy(columns: number): void;
  /** Down; negative: up. The column stays. */
  moveRows(rows: number): void;
  /** Both 0-based, from the top left of the screen. */
  moveToCell(row: number, column: number): void;
  /** 0: from the cursor to the end, 1: from the start to the cursor, 2: the whole line. */
  eraseLine(mode: number): void;
  /** 0: from the cursor to the end, 1: from the start to the cursor, 2: the whole screen, 3: that and what scrolled away. */
  eraseScreen(mode: number): void;
  graphics(parameters: readonly number[]): void;
}

const nothing = (): void => undefined;
const nowhere: TerminalSink = { text: nothing, newLine: nothing, moveTo: nothing, moveBy: nothing, moveRows: nothing, moveToCell: nothing, eraseLine: nothing, eraseScreen: nothing, graphics: nothing };

const ESCAPE = 0x1b;
/** A sequence that never ends must not swallow the output after it. */
const LONGEST_SEQUENCE = 4096;

/** Numbers of the private modes by which a program asks for a screen of its own, and gives it back. */
const OWN_SCREEN = /^\?(?:47|1047|1049)$/;

export class TerminalReader {
  /** Whether what is drawn on a screen of its own is left out: a terminal shows it, and takes it back at its end. */
  leavesOutScreens = false;
  private isOnOwnScreen = false;
  private pending = '';

  constructor(private readonly lines: TerminalSink) {}

  private get sink(): TerminalSink {
    return this.leavesOutScreens && this.isOnOwnScreen ? nowhere : this.lines;
  }

  /** Nothing waits for its end. */
  get isIdle(): boolean {
    return this.pending === '';
  }

  read(chunk: string): void {
    const text = this.pending + chunk;
    this.pending = '';
    let start = 0;
    let index = 0;
    while (index < text.length) {
      const code = text.charCodeAt(index);
      if (code >= 0x20 || code === 0x09) {
        index++;
        continue;
      }
      if (index > start) this.sink.text(text.slice(start, index));
      const end = code === ESCAPE ? this.readEscape(text, index) : this.readControl(code, index);
      if (end === null) {
        this.pending = text.slice(index);
        return;
      }
      index = end;
      start = end;
    }
    if (index > start) this.sink.text(text.slice(start));
  }

  private readControl(code: number, index: number): number {
    if (code === 0x0a) this.sink.newLine();
    else if (code === 0x0d) this.sink.moveTo(0);
    else if (code === 0x08) this.sink.moveBy(-1);
    return index + 1;
  }

  /** Where the sequence ends, or null where its end has not arrived yet. */
  private readEscape(text: string, index: number): number | null {
    const kind = text[index + 1];
    if (kind === undefined) return null;
    if (kind === '[') return this.readControlSequence(text, index);
    if (kind === ']' || kind === 'P' || kind === '_' || kind === '^') return this.skipString(text, index);
    // Character set selections take one more character.
    return '()*+#% '.includes(kind) ? (text.length > index + 2 ? index + 3 : null) : index + 2;
  }

  private readControlSequence(text: string, index: number): number | null {
    let end = index + 2;
    while (end < text.length && text.charCodeAt(end) >= 0x20 && text.charCodeAt(end) < 0x40) end++;
    if (end - index > LONGEST_SEQUENCE) return index + 2;
    if (end >= text.length) return null;
    this.control(text[end] ?? '', text.slice(index + 2, end));
    return end + 1;
  }

  private control(final: string, body: string): void {
    if (OWN_SCREEN.test(body) && (final === 'h' || final === 'l')) this.isOnOwnScreen = final === 'h';
    const parameters = /^[\d;:]*$/.test(body) ? body.split(/[;:]/).map((part) => (part === '' ? 0 : Number(part))) : null;
    if (!parameters) return;
    if (final === 'm') this.sink.graphics(parameters);
    else this.move(final, parameters);
  }

  private move(final: string, parameters: readonly number[]): void {
    const [first = 0, second = 0] = parameters;
    const count = Math.max(first, 1);
    if (final === 'K') this.sink.eraseLine(first);
    else if (final === 'J') this.sink.eraseScreen(first);
    else if (final === 'H' || final === 'f') this.sink.moveToCell(count - 1, Math.max(second, 1) - 1);
    else if (final === 'A' || final === 'F') this.sink.moveRows(-count);
    else if (final === 'B' || final === 'E') this.sink.moveRows(count);
    else if (final === 'G') this.sink.moveTo(count - 1);
    else if (final === 'C') this.sink.moveBy(count);
    else if (final === 'D') this.sink.moveBy(-count);
    // The next and the previous line, from their start.
    if (final === 'E' || final === 'F') this.sink.moveTo(0);
  }

  /** Titles, links and device strings: up to BEL or ESC \. */
  private skipString(text: string, index: number): number | null {
    for (let end = index + 2; end < text.length; end++) {
      if (end - index > LONGEST_SEQUENCE) return index + 2;
      if (text.charCodeAt(end) === 0x07) return end + 1;
      if (text.charCodeAt(end) === ESCAPE && text[end + 1] === '\\') return end + 2;
    }
    return null;
  }
}
