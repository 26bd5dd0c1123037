// A switch: on or off.
import type { TooltipOptions } from 'obsidian';
import { setTooltip } from './tooltip';
import { ValueComponent } from './ValueComponent';

export class ToggleComponent extends ValueComponent<boolean> {
  readonly toggleEl: HTMLElement;
  readonly #inputEl: HTMLInputElement;
  #callback: (value: boolean) => unknown = () => undefined;

  constructor(container: HTMLElement) {
    super();
    this.toggleEl = container.createDiv('checkbox-container');
    this.#inputEl = this.toggleEl.createEl('input', { type: 'checkbox', attr: { tabindex: '0' } });
    this.toggleEl.addEventListener('click', (event) => {
      event.preventDefault();
      this.onClick();
    });
  }

  override setDisabled(disabled: boolean): this {
    this.toggleEl.toggleClass('is-disabled', disabled);
    this.#inputEl.disabled = disabled;
    return super.setDisabled(disabled);
  }

  getValue(): boolean {
    return this.toggleEl.hasClass('is-enabled');
  }

  setValue(value: boolean): this {
    if (value === this.getValue()) return this;
    this.toggleEl.toggleClass('is-enabled', value);
    this.#inputEl.checked = value;
    this.#callback(value);
    return this;
  }

  setTooltip(tooltip: string, options?: TooltipOptions): this {
    setTooltip(this.toggleEl, tooltip, options);
    return this;
  }

  onClick(): void {
    if (!this.disabled) this.setValue(!this.getValue());
  }

  onChange(callback: (value: boolean) => unknown): this {
    this.#callback = callback;
    return this;
  }
}
