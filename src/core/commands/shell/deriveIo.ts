// The terminal side as one command of a pipeline or with redirections sees it.
import type { Io } from '../Io';

export interface IoChanges {
  readonly stdin?: AsyncIterable<Uint8Array>;
  readonly terminal?: null;
  readonly isOutputTerminal?: boolean;
}

export function deriveIo(io: Io, changes: IoChanges): Io {
  return {
    stdin: changes.stdin ?? io.stdin,
    terminal: changes.terminal === null ? null : io.terminal,
    isOutputTerminal: changes.isOutputTerminal ?? io.isOutputTerminal,
    onSignal: (listener) => io.onSignal(listener),
  };
}
