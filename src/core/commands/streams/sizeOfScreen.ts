// How large a TTY is to be: as large as what it is drawn on.
import type { Io, TerminalSize } from '../Io';

/** Undefined where it is drawn nowhere: what it prints goes into a file or a pipe, or nobody has a terminal. */
export function sizeOfScreen(io: Io): TerminalSize | undefined {
  return io.isOutputTerminal || io.hasScreen === true ? io.terminal?.size() : undefined;
}
