// Who wants to know that an element was moved to another window.

const listeners = new WeakMap<Node, Set<(win: Window) => unknown>>();

export function onWindowMigrated(element: Node, listener: (win: Window) => unknown): () => void {
  const own = listeners.get(element) ?? new Set();
  own.add(listener);
  listeners.set(element, own);
  return () => own.delete(listener);
}

/** Tells an element and all below it; call it after the move. */
export function tellWindowMigrated(root: Element, win: Window): void {
  for (const element of [root, ...Array.from(root.querySelectorAll('*'))]) {
    for (const listener of listeners.get(element) ?? []) listener(win);
  }
}
