// The terminal side of a run: input, the window's size, and the signals that its user sends.
import type { Progress } from './Progress';

export interface TerminalSize {
  readonly rows: number;
  readonly columns: number;
}

export interface Terminal {
  size(): TerminalSize;
  onResize(listener: (size: TerminalSize) => void): () => void;
  /**
   * Hands every key to the command unchanged and unechoed, until the returned function is called: for as long as a TTY is attached.
   * Absent where a terminal does so always.
   */
  makeRaw?(): () => void;
}

export type Signal = 'INT' | 'TERM' | 'QUIT' | 'HUP' | 'WINCH' | 'USR1' | 'USR2' | 'KILL';

export interface Io {
  /** Ends at end of file. Empty where nobody types. */
  readonly stdin: AsyncIterable<Uint8Array>;
  /** Set where standard input is a terminal: the CLI refuses `-t` with `-i` without it. */
  readonly terminal: Terminal | null;
  /** True where standard output is a terminal: progress bars move, `save` refuses. */
  readonly isOutputTerminal: boolean;
  /** True where what a TTY prints is drawn on the terminal's screen, though standard output else is none: the TTY is as large as that screen. */
  readonly hasScreen?: boolean;
  /** Signals to forward to an attached container. Returns how to stop listening. */
  onSignal(listener: (signal: Signal) => void): () => void;
  /** Hears how far layers and steps have come, whatever is printed. */
  onProgress?(progress: Progress): void;
}
