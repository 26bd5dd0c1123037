// Leaves the app its frames while output comes without a pause.
import type { Timers } from './Timers';

/** Milliseconds of work at a stretch. */
const SLICE = 8;

export class Breather {
  private deadline: number;

  constructor(private readonly timers: Timers) {
    this.deadline = timers.now() + SLICE;
  }

  /** Resolves at once where the stretch is not over yet. */
  async pause(): Promise<void> {
    if (this.timers.now() < this.deadline) return;
    await new Promise<void>((resolve) => this.timers.after(0, resolve));
    this.deadline = this.timers.now() + SLICE;
  }
}
