// Counts what outlives elements: listeners on the window and the document, and intervals. It must run before anything else on the page.
import { census } from '../obsidian/base/census';

const key = (type: string, options: unknown): string => `${type}:${String(typeof options === 'object' && options !== null && 'capture' in options ? options.capture : options === true)}`;

function countListeners(target: EventTarget): void {
  const known = new Map<string, Set<unknown>>();
  const add = target.addEventListener.bind(target);
  const remove = target.removeEventListener.bind(target);
  target.addEventListener = (type: string, listener: EventListenerOrEventListenerObject | null, options?: boolean | AddEventListenerOptions): void => {
    const listeners = known.get(key(type, options)) ?? new Set();
    if (listener && !listeners.has(listener) && !(typeof options === 'object' && options.once)) {
      listeners.add(listener);
      census.globalListeners += 1;
    }
    known.set(key(type, options), listeners);
    add(type, listener, options);
  };
  target.removeEventListener = (type: string, listener: EventListenerOrEventListenerObject | null, options?: boolean | EventListenerOptions): void => {
    if (known.get(key(type, options))?.delete(listener)) census.globalListeners -= 1;
    remove(type, listener, options);
  };
}

function countIntervals(): void {
  const running = new Set<unknown>();
  const set = window.setInterval.bind(window);
  const clear = window.clearInterval.bind(window);
  Object.assign(window, {
    setInterval: (...args: Parameters<typeof set>) => {
      const id = set(...args);
      running.add(id);
      census.intervals = running.size;
      return id;
    },
    clearInterval: (id: number | undefined) => {
      running.delete(id);
      census.intervals = running.size;
      clear(id);
    },
  });
}

export function countGlobalListeners(): void {
  countListeners(window);
  countListeners(document);
  countIntervals();
}
