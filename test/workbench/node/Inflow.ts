// Feeds arriving chunks to a Readable and acknowledges them only when they are wanted, so that a slow reader slows the daemon.
import type { Buffer } from 'node:buffer';

interface Target {
  push(chunk: Buffer | null): boolean;
}

export class Inflow {
  private owed = 0;
  private isEnded = false;

  constructor(
    private readonly target: Target,
    private readonly acknowledge: (bytes: number) => void,
  ) {}

  accept(chunk: Buffer): void {
    if (this.isEnded) return;
    if (this.target.push(chunk)) this.acknowledge(chunk.length);
    else this.owed += chunk.length;
  }

  /** The reader asks for more. */
  resume(): void {
    if (this.owed === 0) return;
    this.acknowledge(this.owed);
    this.owed = 0;
  }

  end(): void {
    if (!this.isEnded) this.target.push(null);
    this.isEnded = true;
  }
}
