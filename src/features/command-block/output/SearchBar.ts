// The bar in which an output is searched: a text, how many times it is there, and the way from one to the next.
import { setIcon, setTooltip } from 'obsidian';
import type { OutputTexts } from '../../../core/texts/OutputTexts';

export interface SearchBarEvents {
  query(text: string): void;
  step(by: 1 | -1): void;
  close(): void;
}

export class SearchBar {
  readonly el: HTMLElement;
  private readonly input: HTMLInputElement;
  private readonly count: HTMLElement;

  constructor(
    parent: HTMLElement,
    texts: OutputTexts,
    private readonly events: SearchBarEvents,
  ) {
    this.el = parent.createDiv({ cls: 'docker-notebook-output-search', attr: { role: 'search' } });
    this.input = this.el.createEl('input', { type: 'search', placeholder: texts.searchPlaceholder, attr: { 'aria-label': texts.search, spellcheck: 'false' } });
    this.count = this.el.createSpan({ cls: 'docker-notebook-output-matches', attr: { role: 'status' } });
    this.add('chevron-up', texts.previous, () => events.step(-1));
    this.add('chevron-down', texts.next, () => events.step(1));
    this.add('x', texts.closeSearch, () => events.close());
    this.input.addEventListener('input', () => events.query(this.input.value));
    this.input.addEventListener('keydown', (event) => this.key(event));
    this.el.hide();
  }

  open(): void {
    this.el.show();
    this.input.focus();
    this.input.select();
  }

  close(): void {
    this.input.value = '';
    this.el.hide();
  }

  tell(text: string): void {
    if (this.count.getText() !== text) this.count.setText(text);
  }

  private add(icon: string, name: string, act: () => void): void {
    const button = this.el.createEl('button', { cls: ['clickable-icon', 'docker-notebook-tool'], attr: { 'aria-label': name, type: 'button' } });
    setIcon(button, icon);
    setTooltip(button, name);
    button.addEventListener('click', act);
  }

  private key(event: KeyboardEvent): void {
    if (event.key !== 'Enter' && event.key !== 'Escape') return;
    event.preventDefault();
    event.stopPropagation();
    if (event.key === 'Escape') this.events.close();
    else this.events.step(event.shiftKey ? -1 : 1);
  }
}
