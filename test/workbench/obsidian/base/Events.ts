// Obsidian's event emitter. A listener that throws does not keep the others from being told: its error is thrown later, on its own.
import type { EventRef } from 'obsidian';
import { census } from './census';

type Callback = (...data: never[]) => unknown;

export class Listener implements EventRef {
  constructor(
    readonly source: Events,
    readonly name: string,
    readonly callback: Callback,
    readonly context: unknown,
  ) {}
}

// Plugins extend this class and others of the stand-in: what is not in the published API is #private or static, so that no name of theirs can collide with it.
export class Events {
  readonly #listeners = new Map<string, Listener[]>();

  on(name: string, callback: Callback, context?: unknown): Listener {
    const listener = new Listener(this, name, callback, context);
    this.#listeners.set(name, [...(this.#listeners.get(name) ?? []), listener]);
    census.eventRefs += 1;
    return listener;
  }

  off(name: string, callback: Callback): void {
    for (const listener of this.#listeners.get(name) ?? []) if (listener.callback === callback) this.offref(listener);
  }

  offref(ref: EventRef): void {
    if (!(ref instanceof Listener)) return;
    const before = this.#listeners.get(ref.name) ?? [];
    const after = before.filter((listener) => listener !== ref);
    census.eventRefs -= before.length - after.length;
    this.#listeners.set(ref.name, after);
  }

  trigger(name: string, ...data: unknown[]): void {
    for (const listener of this.#listeners.get(name) ?? []) this.tryTrigger(listener, data);
  }

  tryTrigger(ref: EventRef, data: unknown[]): void {
    if (!(ref instanceof Listener)) return;
    try {
      Reflect.apply(ref.callback, ref.context, data);
    } catch (error) {
      window.setTimeout(() => {
        throw error;
      });
    }
  }

  /** How many listen to an event: for tests that ask who listens too early. */
  static countListeners(events: Events, name: string): number {
    return events.#listeners.get(name)?.length ?? 0;
  }
}
