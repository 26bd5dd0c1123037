// A terminal side that types what a test says.
import type { Io, Signal, Terminal } from '../../src/core/commands/Io';

export class FakeIo implements Io {
  readonly stdin: AsyncIterable<Uint8Array>;
  readonly terminal: Terminal | null;
  isRaw = false;
  private readonly listeners = new Set<(signal: Signal) => void>();

  constructor(
    typed: readonly string[] = [],
    readonly isOutputTerminal = false,
    hasTerminal = isOutputTerminal,
  ) {
    this.stdin = type(typed);
    this.terminal = hasTerminal
      ? {
          size: () => ({ rows: 24, columns: 80 }),
          onResize: () => () => undefined,
          makeRaw: () => {
            this.isRaw = true;
            return () => {
              this.isRaw = false;
            };
          },
        }
      : null;
  }

  onSignal(listener: (signal: Signal) => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  send(signal: Signal): void {
    for (const listener of [...this.listeners]) listener(signal);
  }

  get listenerCount(): number {
    return this.listeners.size;
  }
}

async function* type(texts: readonly string[]): AsyncGenerator<Uint8Array> {
  for (const text of texts) yield await Promise.resolve(new TextEncoder().encode(text));
}
