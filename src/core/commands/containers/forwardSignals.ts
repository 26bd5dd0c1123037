// Signals that reach this program while a container is attached go on to the container.
import type { Session } from '../Action';
import { EngineError } from '../EngineError';
import type { Signal } from '../Io';
import { containerPath } from './containerPath';

/** Returns how to stop. */
export function forwardSignals(container: string, { engine, io, cancel }: Session): () => void {
  const send = async (signal: Signal): Promise<void> => {
    try {
      await engine.ask({ method: 'POST', path: containerPath(container, '/kill'), query: { signal } }, cancel);
    } catch (error) {
      // It may have ended meanwhile.
      if (!(error instanceof EngineError)) throw error;
    }
  };
  return io.onSignal((signal) => {
    if (signal !== 'WINCH') void send(signal);
  });
}
