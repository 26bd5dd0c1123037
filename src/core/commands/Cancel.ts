// Cancellation without a platform: whoever runs something may withdraw it; whoever works listens.

export interface Cancel {
  readonly isCancelled: boolean;
  /** Calls back once, at once where already cancelled. Returns how to stop listening. */
  onCancel(listener: () => void): () => void;
}

export class CancelSource implements Cancel {
  private readonly listeners = new Set<() => void>();
  private cancelled = false;

  get isCancelled(): boolean {
    return this.cancelled;
  }

  onCancel(listener: () => void): () => void {
    if (this.cancelled) {
      listener();
      return () => undefined;
    }
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  cancel(): void {
    if (this.cancelled) return;
    this.cancelled = true;
    const waiting = [...this.listeners];
    this.listeners.clear();
    for (const listener of waiting) listener();
  }
}
