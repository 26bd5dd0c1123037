// Chooses one of the stored secrets by its ID.
import type { App } from '../app/App';
import { BaseComponent } from './BaseComponent';

export class SecretComponent extends BaseComponent {
  readonly #selectEl: HTMLSelectElement;

  constructor(app: App, container: HTMLElement) {
    super();
    this.#selectEl = container.createEl('select', 'dropdown');
    for (const id of ['', ...app.secretStorage.listSecrets()]) this.#selectEl.createEl('option', { value: id, text: id === '' ? 'No secret' : id });
  }

  setValue(value: string): this {
    this.#selectEl.value = value;
    return this;
  }

  onChange(callback: (value: string) => unknown): this {
    this.#selectEl.addEventListener('change', () => callback(this.#selectEl.value));
    return this;
  }
}
