// Values go from 0 to 100.
import { ValueComponent } from './ValueComponent';

export class ProgressBarComponent extends ValueComponent<number> {
  readonly #barEl: HTMLElement;
  #value = 0;

  constructor(container: HTMLElement) {
    super();
    this.#barEl = container.createDiv('setting-progress-bar').createDiv('setting-progress-bar-inner');
  }

  getValue(): number {
    return this.#value;
  }

  setValue(value: number): this {
    this.#value = value;
    this.#barEl.style.width = `${value}%`;
    return this;
  }
}
