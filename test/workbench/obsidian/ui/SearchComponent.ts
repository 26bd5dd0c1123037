// A search line with a button that clears it.
import { AbstractTextComponent } from './AbstractTextComponent';

export class SearchComponent extends AbstractTextComponent<HTMLInputElement> {
  readonly clearButtonEl: HTMLElement;

  constructor(container: HTMLElement) {
    const holder = container.createDiv('search-input-container');
    super(holder.createEl('input', { type: 'search', attr: { spellcheck: 'false' } }));
    this.clearButtonEl = holder.createDiv({ cls: 'search-input-clear-button', attr: { 'aria-label': 'Clear search' } });
    this.clearButtonEl.addEventListener('click', () => {
      this.setValue('');
      this.onChanged();
    });
  }
}
