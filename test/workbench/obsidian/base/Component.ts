// The life of a thing that must clean up behind itself: children and registrations end with it, last ones first.
import type { EventRef } from 'obsidian';
import { Listener } from './Events';
import { census } from './census';

export class Component {
  #isLoaded = false;
  readonly #children: Component[] = [];
  readonly #cleanups: (() => unknown)[] = [];

  /** Children wait for an asynchronous onload, which a plugin may have. */
  load(): unknown {
    if (this.#isLoaded) return undefined;
    this.#isLoaded = true;
    census.components += 1;
    const loading: unknown = this.onload();
    if (loading instanceof Promise) return loading.then(() => this.#loadChildren());
    this.#loadChildren();
    return undefined;
  }

  #loadChildren(): void {
    for (const child of [...this.#children]) child.load();
  }

  onload(): unknown {
    return undefined;
  }

  unload(): void {
    if (!this.#isLoaded) return;
    this.#isLoaded = false;
    census.components -= 1;
    for (let child = this.#children.pop(); child; child = this.#children.pop()) child.unload();
    for (let cleanup = this.#cleanups.pop(); cleanup; cleanup = this.#cleanups.pop()) cleanup();
    this.onunload();
  }

  onunload(): void {
    return undefined;
  }

  addChild<T extends Component>(child: T): T {
    this.#children.push(child);
    if (this.#isLoaded) child.load();
    return child;
  }

  removeChild<T extends Component>(child: T): T {
    const at = this.#children.indexOf(child);
    if (at >= 0) {
      this.#children.splice(at, 1);
      child.unload();
    }
    return child;
  }

  register(cleanup: () => unknown): void {
    this.#cleanups.push(cleanup);
  }

  registerEvent(ref: EventRef): void {
    this.register(() => {
      if (ref instanceof Listener) ref.source.offref(ref);
    });
  }

  registerDomEvent(target: EventTarget, type: string, callback: (event: never) => unknown, options?: boolean | AddEventListenerOptions): void {
    const listener = (event: Event): void => {
      Reflect.apply(callback, target, [event]);
    };
    target.addEventListener(type, listener, options);
    census.domListeners += 1;
    this.register(() => {
      target.removeEventListener(type, listener, options);
      census.domListeners -= 1;
    });
  }

  registerInterval(id: number): number {
    this.register(() => window.clearInterval(id));
    return id;
  }
}
