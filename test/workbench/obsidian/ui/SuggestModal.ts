// A dialog with a search line and suggestions below it, chosen by keys or by a click.
import type { Instruction } from 'obsidian';
import type { App } from '../app/App';
import { Modal } from './Modal';

export abstract class SuggestModal<T> extends Modal {
  limit = 100;
  emptyStateText = 'No results found.';
  readonly inputEl: HTMLInputElement;
  readonly resultContainerEl: HTMLElement;
  readonly #instructionsEl: HTMLElement;
  #suggestions: readonly T[] = [];
  #selected = 0;

  constructor(app: App) {
    super(app);
    this.modalEl.empty();
    this.modalEl.addClass('prompt');
    this.inputEl = this.modalEl.createDiv('prompt-input-container').createEl('input', { cls: 'prompt-input', type: 'text', attr: { spellcheck: 'false', enterkeyhint: 'done' } });
    this.resultContainerEl = this.modalEl.createDiv('prompt-results');
    this.#instructionsEl = this.modalEl.createDiv('prompt-instructions');
    this.inputEl.addEventListener('input', () => void this.#update());
    this.scope.register([], 'ArrowDown', () => this.#select(this.#selected + 1));
    this.scope.register([], 'ArrowUp', () => this.#select(this.#selected - 1));
    this.scope.register(null, 'Enter', (event) => {
      this.selectActiveSuggestion(event);
      return false;
    });
  }

  abstract getSuggestions(query: string): T[] | Promise<T[]>;
  abstract renderSuggestion(value: T, el: HTMLElement): void;
  abstract onChooseSuggestion(value: T, event: MouseEvent | KeyboardEvent): void;

  override open(): void {
    super.open();
    this.inputEl.focus();
    void this.#update();
  }

  setPlaceholder(placeholder: string): void {
    this.inputEl.placeholder = placeholder;
  }

  setInstructions(instructions: Instruction[]): void {
    this.#instructionsEl.empty();
    for (const { command, purpose } of instructions) {
      const line = this.#instructionsEl.createDiv('prompt-instruction');
      line.createSpan({ cls: 'prompt-instruction-command', text: command });
      line.createSpan({ text: purpose });
    }
  }

  onNoSuggestion(): void {
    this.resultContainerEl.createDiv({ cls: 'suggestion-empty', text: this.emptyStateText });
  }

  selectSuggestion(value: T, event: MouseEvent | KeyboardEvent): void {
    this.close();
    this.onChooseSuggestion(value, event);
  }

  selectActiveSuggestion(event: MouseEvent | KeyboardEvent): void {
    const value = this.#suggestions[this.#selected];
    if (value !== undefined) this.selectSuggestion(value, event);
  }

  async #update(): Promise<void> {
    const query = this.inputEl.value;
    const found = await this.getSuggestions(query);
    if (query !== this.inputEl.value) return;
    this.#suggestions = found.slice(0, this.limit);
    this.resultContainerEl.empty();
    for (const [index, value] of this.#suggestions.entries()) {
      const item = this.resultContainerEl.createDiv('suggestion-item');
      this.renderSuggestion(value, item);
      item.addEventListener('pointermove', () => this.#select(index));
      item.addEventListener('click', (event) => this.selectSuggestion(value, event));
    }
    if (this.#suggestions.length === 0) this.onNoSuggestion();
    this.#select(0);
  }

  #select(index: number): false {
    const items = Array.from(this.resultContainerEl.querySelectorAll<HTMLElement>('.suggestion-item'));
    this.#selected = items.length === 0 ? 0 : (index + items.length) % items.length;
    items.forEach((item, at) => item.toggleClass('is-selected', at === this.#selected));
    items[this.#selected]?.scrollIntoView({ block: 'nearest' });
    return false;
  }
}
