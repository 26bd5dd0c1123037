// POST /containers/ID/wait: the engine answers its head at once and the exit code when there is one. The head must have come before
// the container starts, or a short run is over before anybody waits for it.
import type { Session } from '../Action';
import { CancelSource } from '../Cancel';
import { readJsonLines } from '../streams/readJsonLines';
import { fieldOf, textOf } from '../values/fieldOf';
import { containerPath } from './containerPath';

export interface Wait {
  /** The container's exit code; 125 where the engine could not tell. */
  exitCode(): Promise<number>;
  /** For who no longer waits. */
  close(): void;
}

/** `condition` '' waits until it does not run. Throws EngineError. */
export async function openWait(container: string, condition: '' | 'next-exit' | 'removed', { engine, cancel }: Session): Promise<Wait> {
  const own = new CancelSource();
  const unlink = cancel.onCancel(() => own.cancel());
  const query = condition === '' ? {} : { condition };
  const stream = await engine.stream({ method: 'POST', path: containerPath(container, '/wait'), query }, own);
  return {
    exitCode: async () => {
      for await (const answer of readJsonLines(stream.bytes)) {
        const code = fieldOf(answer, 'StatusCode');
        if (textOf(fieldOf(answer, 'Error'), 'Message') !== '') return 125;
        if (typeof code === 'number') return code;
      }
      return 125;
    },
    close: () => {
      unlink();
      own.cancel();
    },
  };
}
