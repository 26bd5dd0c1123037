// The life of one call: cut by its Cancel or by the engine's close, and at its end without a listener left behind.
import type { Readable } from 'node:stream';
import type { Cancel } from '../core/commands/Cancel';
import { EngineError } from '../core/commands/EngineError';

export class Lifeline {
  private readonly controller = new AbortController();
  private held: Readable | null = null;
  private forget: () => void = () => undefined;

  constructor(
    cancel: Cancel,
    private readonly lives: Set<Lifeline>,
  ) {
    lives.add(this);
    this.forget = cancel.onCancel(() => this.cut());
  }

  get signal(): AbortSignal {
    return this.controller.signal;
  }

  get isCut(): boolean {
    return this.controller.signal.aborted;
  }

  /** From here on the call lives as long as the stream does. */
  hold(stream: Readable): void {
    this.held = stream;
    // Whoever reads the stream meets its error there; between two reads nobody listens, and it would be uncaught.
    stream.on('error', () => this.end());
    stream.once('close', () => this.end());
    if (this.isCut) stream.destroy();
  }

  cut(): void {
    this.controller.abort();
    this.held?.destroy();
    this.end();
  }

  end(): void {
    if (this.lives.delete(this)) this.forget();
  }

  /** Why the held stream broke off, as the one error that callers know. */
  explain(error: unknown): EngineError {
    if (this.isCut) return new EngineError('cancelled', 'context canceled');
    return error instanceof EngineError ? error : new EngineError('broken', 'unexpected EOF');
  }
}
