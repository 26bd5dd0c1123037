// The two halves of an attached connection: what the container prints comes out, what its user types goes in.
import type { Session } from '../Action';
import type { EngineConnection } from '../Engine';
import type { Output } from '../Output';
import { demultiplex } from './demultiplex';
import { InputPump } from './InputPump';
import { passRaw } from './passRaw';

export interface ExchangeOptions {
  readonly isTty: boolean;
  readonly takesInput: boolean;
  /** As the CLI writes them: `ctrl-p,ctrl-q`; '' for these two. */
  readonly detachKeys: string;
}

/** Returns true where the user pressed the detach keys. Closes the connection at its end, however it ends. */
export async function* exchange(connection: EngineConnection, options: ExchangeOptions, { io }: Session): AsyncGenerator<Output, boolean> {
  const { isTty, takesInput, detachKeys } = options;
  const input = takesInput ? new InputPump(connection, io.stdin, isTty ? detachKeys : null) : null;
  const restore = isTty && takesInput ? io.terminal?.makeRaw?.() : undefined;
  try {
    // Without input the other side is told at once that nothing will come, as the CLI does.
    if (input) input.start();
    else connection.end();
    yield* isTty ? passRaw(connection.bytes) : demultiplex(connection.bytes);
  } catch (error) {
    if (input?.isDetached !== true) throw error;
  } finally {
    input?.stop();
    restore?.();
    connection.close();
  }
  if (input?.failure) throw input.failure;
  return input?.isDetached ?? false;
}
