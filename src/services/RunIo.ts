// The terminal side of a run below a block: lines that its user types, and the signals of Stop. A run that never reads input never asks for any.
import type { Io, Signal } from '../core/commands/Io';
import type { Progress } from '../core/commands/Progress';
import type { ProgressList } from './output/ProgressList';
import { RunTerminal } from './RunTerminal';

const encoder = new TextEncoder();
const LINE_ENDING = '\r';
const END_OF_TRANSMISSION = '\x04';

export class RunIo implements Io {
  readonly isOutputTerminal = false;
  readonly hasScreen = true;
  readonly terminal: RunTerminal;
  readonly stdin: AsyncIterable<Uint8Array>;
  private readonly queue: Uint8Array[] = [];
  private readonly signals = new Set<(signal: Signal) => void>();
  private wake: (() => void) | null = null;
  private isEnded = false;
  private isAsked = false;

  /** `onChange` hears once that something reads input, and when a command takes the keys or gives them back. */
  constructor(
    private readonly onChange: () => void,
    private readonly progress: ProgressList,
  ) {
    this.stdin = { [Symbol.asyncIterator]: () => this.read() };
    this.terminal = new RunTerminal(onChange);
  }

  onProgress(progress: Progress): void {
    this.progress.add(progress);
    this.onChange();
  }

  /** True while something may still read what is typed. */
  get takesInput(): boolean {
    return this.isAsked && !this.isEnded;
  }

  /** True while the other side echoes by itself. */
  get isRaw(): boolean {
    return this.terminal.isRaw;
  }

  /** Keys as a terminal sends them. */
  type(keys: string | Uint8Array): void {
    this.push(typeof keys === 'string' ? encoder.encode(keys) : keys);
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

  private push(bytes: Uint8Array): void {
    this.queue.push(bytes);
    this.wake?.();
  }

  private async *read(): AsyncGenerator<Uint8Array> {
    if (!this.isAsked) {
      this.isAsked = true;
      this.onChange();
    }
    for (;;) {
      const next = this.queue.shift();
      if (next) yield next;
      else if (this.isEnded) return;
      else await new Promise<void>((resolve) => (this.wake = resolve));
    }
  }
}
