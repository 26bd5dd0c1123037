// The terminal side as one command of a pipeline or with redirections sees it.
import type { Io } from '../Io';

export interface IoChanges {
  readonly stdin?: AsyncIterable<Uint8Array>;
  readonly terminal?: null;
  /** False: what is printed goes elsewhere than to the terminal. */
  readonly isShown?: boolean;
}

export function deriveIo(io: Io, changes: IoChanges): Io {
  return {
    stdin: changes.stdin ?? io.stdin,
    terminal: changes.terminal === null ? null : io.terminal,
    isOutputTerminal: io.isOutputTerminal && changes.isShown !== false,
    hasScreen: io.hasScreen === true && changes.isShown !== false,
    onSignal: (listener) => io.onSignal(listener),
    onProgress: (progress) => io.onProgress?.(progress),
  };
}
