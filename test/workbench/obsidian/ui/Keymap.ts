// Which scope hears the keyboard: the one pushed last.
import type { Modifier, PaneType } from 'obsidian';
import type { Scope } from './Scope';

type ModifiedEvent = MouseEvent | KeyboardEvent | TouchEvent;

export class Keymap {
  private readonly scopes: Scope[] = [];

  constructor(private readonly root: Scope) {}

  pushScope(scope: Scope): void {
    this.popScope(scope);
    this.scopes.push(scope);
  }

  popScope(scope: Scope): void {
    const at = this.scopes.indexOf(scope);
    if (at >= 0) this.scopes.splice(at, 1);
  }

  /** True where a scope is on top that does not hand keys on to the app: no hotkey is heard then. */
  get isAppMuted(): boolean {
    const hears = (scope: Scope | undefined): boolean => scope !== undefined && (scope === this.root || hears(scope.parent));
    const top = this.scopes[this.scopes.length - 1];
    return top !== undefined && !hears(top);
  }

  /** A dialog's scope hears first; without one the active view's, and then the app's. */
  handle(event: KeyboardEvent, viewScope: Scope | null): boolean {
    const top = this.scopes[this.scopes.length - 1];
    if (top) return top.handle(event);
    return (viewScope?.handle(event) ?? false) || this.root.handle(event);
  }

  static isModifier(event: ModifiedEvent, modifier: Modifier): boolean {
    if (modifier === 'Shift') return event.shiftKey;
    if (modifier === 'Alt') return event.altKey;
    if (modifier === 'Meta') return event.metaKey;
    return event.ctrlKey;
  }

  /** Where a click with these modifiers opens its target: false is "here". */
  static isModEvent(event?: Event | null): PaneType | boolean {
    if (!(event instanceof MouseEvent || event instanceof KeyboardEvent)) return false;
    const isMod = event.ctrlKey || event.metaKey;
    if (event instanceof MouseEvent && event.button === 1) return 'tab';
    if (!isMod) return false;
    if (event.altKey) return event.shiftKey ? 'window' : 'split';
    return 'tab';
  }
}
