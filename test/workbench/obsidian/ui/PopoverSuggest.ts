// A list of suggestions beside what they are for; keys choose while it is open.
import type { App } from '../app/App';
import { Scope } from './Scope';

export abstract class PopoverSuggest<T> {
  readonly suggestEl = createDiv('suggestion-container');
  readonly listEl = this.suggestEl.createDiv('suggestion');
  isOpen = false;
  #suggestions: readonly T[] = [];
  #selected = 0;

  constructor(
    readonly app: App,
    readonly scope = new Scope(),
  ) {
    const move = (by: number) => (): false => this.#select(this.#selected + by);
    this.scope.register([], 'ArrowDown', move(1));
    this.scope.register([], 'ArrowUp', move(-1));
    this.scope.register([], 'Enter', (event) => {
      const value = this.#suggestions[this.#selected];
      if (value !== undefined) this.selectSuggestion(value, event);
      return false;
    });
    this.scope.register([], 'Escape', () => {
      this.close();
      return false;
    });
  }

  abstract renderSuggestion(value: T, el: HTMLElement): void;
  abstract selectSuggestion(value: T, event: MouseEvent | KeyboardEvent): void;

  open(): void {
    if (this.isOpen) return;
    this.isOpen = true;
    document.body.append(this.suggestEl);
    this.app.keymap.pushScope(this.scope);
  }

  close(): void {
    if (!this.isOpen) return;
    this.isOpen = false;
    this.app.keymap.popScope(this.scope);
    this.suggestEl.remove();
  }

  protected show(suggestions: readonly T[]): void {
    this.#suggestions = suggestions;
    this.listEl.empty();
    for (const [index, value] of suggestions.entries()) {
      const item = this.listEl.createDiv('suggestion-item');
      this.renderSuggestion(value, item);
      item.addEventListener('pointermove', () => this.#select(index));
      // The editor keeps the focus.
      item.addEventListener('mousedown', (event) => event.preventDefault());
      item.addEventListener('click', (event) => this.selectSuggestion(value, event));
    }
    this.#select(0);
  }

  #select(index: number): false {
    const items = Array.from(this.listEl.querySelectorAll<HTMLElement>('.suggestion-item'));
    this.#selected = items.length === 0 ? 0 : (index + items.length) % items.length;
    items.forEach((item, at) => item.toggleClass('is-selected', at === this.#selected));
    items[this.#selected]?.scrollIntoView({ block: 'nearest' });
    return false;
  }
}
