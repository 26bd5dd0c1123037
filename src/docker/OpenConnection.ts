// An upgraded connection: raw bytes both ways, each way at the pace of its reader, its two ends closed apart.
import type { Duplex } from 'node:stream';
import type { EngineConnection } from '../core/commands/Engine';
import { followBytes } from './followBytes';
import type { Lifeline } from './Lifeline';

export class OpenConnection implements EngineConnection {
  readonly bytes: AsyncIterable<Uint8Array>;

  constructor(
    private readonly socket: Duplex,
    private readonly life: Lifeline,
  ) {
    life.hold(socket);
    this.bytes = followBytes(socket, life);
  }

  write(bytes: Uint8Array): Promise<void> {
    return new Promise((resolve, reject) => {
      this.socket.write(bytes, (error) => {
        if (error) reject(this.life.explain(error));
        else resolve();
      });
    });
  }

  end(): void {
    this.socket.end();
  }

  close(): void {
    this.socket.destroy();
  }
}
