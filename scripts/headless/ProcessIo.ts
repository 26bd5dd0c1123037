// The terminal side of a run in this process: its standard input, read only when asked for, its window, and the signals sent to it.
import { spawnSync } from 'node:child_process';
import process from 'node:process';
import type { Io, Signal, Terminal, TerminalSize } from '../../src/core/commands/Io';

const forwarded: readonly Signal[] = ['INT', 'TERM', 'HUP', 'QUIT', 'USR2'];

export class ProcessIo implements Io {
  readonly stdin: AsyncIterable<Uint8Array>;
  readonly terminal: Terminal | null;
  readonly isOutputTerminal = process.stdout.isTTY;
  private readonly listeners = new Set<(signal: Signal) => void>();
  private isReading = false;
  private ended: Signal | null = null;
  private readonly stopListening: () => void;

  /** `end` withdraws what runs: called at the first signal that nobody forwards. */
  constructor(end: () => void, hasNoInput: boolean) {
    this.stdin = hasNoInput ? readNothing() : this.readStdin();
    this.terminal = process.stdin.isTTY && !hasNoInput ? new ProcessTerminal() : null;
    const handlers = forwarded.map((signal) => [`SIG${signal}` as const, (): void => this.receive(signal, end)] as const);
    for (const [name, handler] of handlers) process.on(name, handler);
    this.stopListening = (): void => {
      for (const [name, handler] of handlers) process.removeListener(name, handler);
    };
  }

  onSignal(listener: (signal: Signal) => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  /** The signal that ended the run, where nobody forwarded it. */
  get endedBy(): Signal | null {
    return this.ended;
  }

  /** Leaves the terminal as it was and lets the process end though input may still be open. */
  close(): void {
    this.stopListening();
    if (this.isReading) process.stdin.destroy();
  }

  private async *readStdin(): AsyncGenerator<Uint8Array> {
    this.isReading = true;
    const chunks: AsyncIterable<Uint8Array> = process.stdin;
    for await (const chunk of chunks) yield chunk;
  }

  private receive(signal: Signal, end: () => void): void {
    if (this.listeners.size > 0) {
      for (const listener of [...this.listeners]) listener(signal);
      return;
    }
    // Whoever asks twice does not want to wait for an orderly end.
    if (this.ended) process.exit(130);
    this.ended = signal;
    end();
  }
}

async function* readNothing(): AsyncGenerator<Uint8Array> {
  // Standard input was the script.
}

class ProcessTerminal implements Terminal {
  // Zero where only the input is a terminal: the CLI asks the output for its size too.
  size(): TerminalSize {
    return { rows: process.stdout.rows ?? 0, columns: process.stdout.columns ?? 0 };
  }

  onResize(listener: (size: TerminalSize) => void): () => void {
    const tell = (): void => listener(this.size());
    process.stdout.on('resize', tell);
    return () => process.stdout.removeListener('resize', tell);
  }

  makeRaw(): () => void {
    const restore = (): void => {
      process.stdin.setRawMode(false);
      process.removeListener('exit', restore);
    };
    process.stdin.setRawMode(true);
    // Node leaves line feeds to be turned into CR LF: the container's terminal did so already, and full-screen programs need them bare.
    // setRawMode(false) brings back all. Where there is no stty there is nothing to switch off.
    spawnSync('stty', ['-opost'], { stdio: ['inherit', 'ignore', 'ignore'] });
    process.on('exit', restore);
    return restore;
  }
}
