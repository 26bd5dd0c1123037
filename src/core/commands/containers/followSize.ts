// Keeps a TTY in a container as large as the terminal in which it is shown.
import type { Session } from '../Action';
import { EngineError } from '../EngineError';
import type { TerminalSize } from '../Io';
import { sizeOfScreen } from '../streams/sizeOfScreen';

/**
 * `path` is that of a container or of an exec. Where there is no terminal to show it in, nothing is sent. Returns how to stop.
 * A resize that fails is of no account: the process may just have ended.
 */
export function followSize(path: string, { engine, io, cancel }: Session, isNudged = false): () => void {
  const { terminal } = io;
  if (!terminal || !sizeOfScreen(io)) return () => undefined;
  const resize = async ({ rows, columns }: TerminalSize): Promise<void> => {
    if (rows === 0 && columns === 0) return;
    try {
      await engine.ask({ method: 'POST', path: `${path}/resize`, query: { h: String(rows), w: String(columns) } }, cancel);
    } catch (error) {
      if (!(error instanceof EngineError)) throw error;
    }
  };
  // One at a time: of two on their way the older could arrive last.
  let isSending = false;
  let isDue = false;
  const send = async (size: TerminalSize): Promise<void> => {
    isSending = true;
    await resize(size);
    while (isDue) {
      isDue = false;
      await resize(terminal.size());
    }
    isSending = false;
  };
  const { rows, columns } = terminal.size();
  // A size that differs makes a program that already runs draw itself anew.
  isDue = isNudged;
  void send(isNudged ? { rows: rows + 1, columns: columns + 1 } : { rows, columns });
  return terminal.onResize((size) => {
    if (isSending) isDue = true;
    else void send(size);
  });
}
