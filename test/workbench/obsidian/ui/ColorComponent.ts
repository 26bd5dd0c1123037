// A colour as `#rrggbb`.
import { ValueComponent } from './ValueComponent';

export class ColorComponent extends ValueComponent<string> {
  readonly #inputEl: HTMLInputElement;

  constructor(container: HTMLElement) {
    super();
    this.#inputEl = container.createEl('input', { type: 'color' });
  }

  override setDisabled(disabled: boolean): this {
    this.#inputEl.disabled = disabled;
    return super.setDisabled(disabled);
  }

  getValue(): string {
    return this.#inputEl.value;
  }

  setValue(value: string): this {
    this.#inputEl.value = value;
    return this;
  }

  onChange(callback: (value: string) => unknown): this {
    this.#inputEl.addEventListener('change', () => callback(this.getValue()));
    return this;
  }
}
