// Carries standard input into a connection until it ends, the connection does, or the user presses the detach keys.
import type { EngineConnection } from '../Engine';
import { EngineError } from '../EngineError';
import { DetachKeys } from './DetachKeys';

export class InputPump {
  isDetached = false;
  /** A fault of ours, for the reader of the output to throw. */
  failure: Error | null = null;
  private isStopped = false;
  private readonly source: AsyncIterator<Uint8Array>;
  private readonly keys: DetachKeys | null;

  /** `detachKeys` null: none are looked for, as where there is no TTY. */
  constructor(
    private readonly connection: EngineConnection,
    stdin: AsyncIterable<Uint8Array>,
    detachKeys: string | null,
  ) {
    this.source = stdin[Symbol.asyncIterator]();
    this.keys = detachKeys === null ? null : new DetachKeys(detachKeys);
  }

  start(): void {
    this.pump().catch((error: unknown) => {
      // A connection that is gone ends the output too, which says why.
      if (error instanceof EngineError) return;
      this.failure = error instanceof Error ? error : new Error(String(error));
      this.connection.close();
    });
  }

  stop(): void {
    this.isStopped = true;
    void this.source.return?.();
  }

  private async pump(): Promise<void> {
    for (let next = await this.source.next(); next.done !== true && !this.isStopped; next = await this.source.next()) {
      const bytes = this.keys ? this.keys.pass(next.value) : next.value;
      if (bytes.length > 0) await this.connection.write(bytes);
      if (this.keys?.isPressed === true) {
        this.isDetached = true;
        this.connection.close();
        return;
      }
    }
    if (!this.isStopped) this.connection.end();
  }
}
