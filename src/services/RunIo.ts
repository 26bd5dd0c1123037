// The terminal side of a run below a block: lines that its user types, and the signals of Stop. A run that never reads input never asks for any.
import type { Io, Signal, Terminal } from '../core/commands/Io';

const encoder = new TextEncoder();
const LINE_ENDING = '\r';
const END_OF_TRANSMISSION = '\x04';

export class RunIo implements Io {
  readonly isOutputTerminal = false;
  readonly terminal: Terminal;
  readonly stdin: AsyncIterable<Uint8Array>;
  private readonly queue: Uint8Array[] = [];
  private readonly signals = new Set<(signal: Signal) => void>();
  private wake: (() => void) | null = null;
  private isEnded = false;
  private isAsked = false;
  private rawCount = 0;

  /** `onAsked` hears once that something reads input. */
  constructor(private readonly onAsked: () => void) {
    this.stdin = { [Symbol.asyncIterator]: () => this.read() };
    this.terminal = {
      size: () => ({ rows: 24, columns: 80 }),
      onResize: () => () => undefined,
      makeRaw: () => this.makeRaw(),
    };
  }

  /** True while something may still read what is typed. */
  get takesInput(): boolean {
    return this.isAsked && !this.isEnded;
  }

  /** True while the other side echoes by itself. */
  get isRaw(): boolean {
    return this.rawCount > 0;
  }

  typeLine(line: string): void {
    this.push(encoder.encode(line + (this.isRaw ? LINE_ENDING : '\n')));
  }

  /** End of file: a terminal is told by a character, anything else by the end of the stream. */
  endInput(): void {
    if (this.isRaw) this.push(encoder.encode(END_OF_TRANSMISSION));
    else this.close();
  }

  close(): void {
    this.isEnded = true;
    this.wake?.();
  }

  /** False where nobody forwards signals. */
  signal(signal: Signal): boolean {
    for (const listener of [...this.signals]) listener(signal);
    return this.signals.size > 0;
  }

  onSignal(listener: (signal: Signal) => void): () => void {
    this.signals.add(listener);
    return () => this.signals.delete(listener);
  }

  private makeRaw(): () => void {
    let isOver = false;
    this.rawCount++;
    return () => {
      if (!isOver) this.rawCount--;
      isOver = true;
    };
  }

  private push(bytes: Uint8Array): void {
    this.queue.push(bytes);
    this.wake?.();
  }

  private async *read(): AsyncGenerator<Uint8Array> {
    if (!this.isAsked) {
      this.isAsked = true;
      this.onAsked();
    }
    for (;;) {
      const next = this.queue.shift();
      if (next) yield next;
      else if (this.isEnded) return;
      else await new Promise<void>((resolve) => (this.wake = resolve));
    }
  }
}
