// One owner fires, everybody else only listens: the private half of every event in this program.

/** Returns how to stop listening, ready for Component.register. */
export type Event<Value> = (listener: (value: Value) => void) => () => void;

export class Emitter<Value> {
  private readonly listeners = new Set<(value: Value) => void>();

  readonly event: Event<Value> = (listener) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  fire(value: Value): void {
    for (const listener of [...this.listeners]) listener(value);
  }
}
