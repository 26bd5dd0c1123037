// Keys that mean something while a scope is on top: a modal, a view, the whole app.
import type { Modifier } from 'obsidian';

interface KeyHandler {
  readonly scope: Scope;
  /** Null: any modifiers. */
  readonly modifiers: string | null;
  readonly key: string | null;
  readonly callback: (event: KeyboardEvent, context: { readonly modifiers: string | null; readonly key: string | null; readonly vkey: string }) => unknown;
}

export const modifiersOf = (event: KeyboardEvent): string =>
  [event.altKey ? 'Alt' : '', event.ctrlKey || event.metaKey ? 'Mod' : '', event.shiftKey ? 'Shift' : ''].filter((name) => name !== '').join(',');

const normalized = (modifiers: readonly Modifier[]): string => [...new Set(modifiers.map((name) => (name === 'Ctrl' || name === 'Meta' ? 'Mod' : name)))].sort().join(',');

export class Scope {
  private readonly handlers: KeyHandler[] = [];

  constructor(readonly parent?: Scope) {}

  register(modifiers: Modifier[] | null, key: string | null, callback: KeyHandler['callback']): KeyHandler {
    const handler: KeyHandler = { scope: this, modifiers: modifiers && normalized(modifiers), key, callback };
    this.handlers.push(handler);
    return handler;
  }

  unregister(handler: KeyHandler): void {
    const at = this.handlers.indexOf(handler);
    if (at >= 0) this.handlers.splice(at, 1);
  }

  /** True when a handler took the key; one that returns false keeps the browser from using it. */
  handle(event: KeyboardEvent): boolean {
    const pressed = modifiersOf(event);
    for (const handler of [...this.handlers]) {
      if (handler.key !== null && handler.key.toLowerCase() !== event.key.toLowerCase()) continue;
      if (handler.modifiers !== null && handler.modifiers !== pressed) continue;
      if (handler.callback(event, { modifiers: pressed, key: event.key, vkey: event.code }) === false) event.preventDefault();
      return true;
    }
    return this.parent?.handle(event) ?? false;
  }
}
