// A number between two limits, chosen by a handle.
import { ValueComponent } from './ValueComponent';

export class SliderComponent extends ValueComponent<number> {
  readonly sliderEl: HTMLInputElement;
  #isInstant = false;
  #format: (value: number) => string = String;

  constructor(container: HTMLElement) {
    super();
    this.sliderEl = container.createEl('input', { cls: 'slider', type: 'range' });
  }

  override setDisabled(disabled: boolean): this {
    this.sliderEl.disabled = disabled;
    return super.setDisabled(disabled);
  }

  /** Tells of changes while the handle is dragged, not only at the end. */
  setInstant(instant: boolean): this {
    this.#isInstant = instant;
    return this;
  }

  setLimits(min: number | null, max: number | null, step: number | 'any'): this {
    this.sliderEl.setAttrs({ min, max, step });
    return this;
  }

  getValue(): number {
    return this.sliderEl.valueAsNumber;
  }

  getValuePretty(): string {
    return this.#format(this.getValue());
  }

  setValue(value: number): this {
    this.sliderEl.value = String(value);
    return this;
  }

  setDisplayFormat(format: (value: number) => string): this {
    this.#format = format;
    return this;
  }

  setDynamicTooltip(): this {
    this.sliderEl.addEventListener('input', () => {
      this.sliderEl.title = this.getValuePretty();
    });
    return this;
  }

  onChange(callback: (value: number) => unknown): this {
    this.sliderEl.addEventListener('input', () => this.#isInstant && callback(this.getValue()));
    this.sliderEl.addEventListener('change', () => callback(this.getValue()));
    return this;
  }
}
