// A dialog that asks before something is done. Any of its buttons closes it.
import type { App } from '../app/App';
import { ConfirmationButton } from './ConfirmationButton';
import { Modal } from './Modal';

export class ConfirmationModal extends Modal {
  readonly buttonContainerEl: HTMLElement;
  #initialFocus: HTMLElement | null = null;

  constructor(app: App) {
    super(app);
    this.containerEl.addClass('mod-confirmation');
    this.buttonContainerEl = this.modalEl.createDiv('modal-button-container');
  }

  override open(): void {
    super.open();
    (this.#initialFocus ?? this.buttonContainerEl.querySelector('button'))?.focus();
  }

  addClass(name: string): this {
    this.modalEl.addClass(name);
    return this;
  }

  addCheckbox(label: string, callback: (value: boolean) => unknown): this {
    const holder = createEl('label', { cls: 'mod-checkbox' });
    const box = holder.createEl('input', { type: 'checkbox' });
    holder.appendText(label);
    box.addEventListener('change', () => callback(box.checked));
    this.buttonContainerEl.prepend(holder);
    return this;
  }

  addButton(callback: (button: ConfirmationButton) => unknown): this {
    const button = new ConfirmationButton(this.buttonContainerEl, {
      close: () => this.close(),
      setInitialFocus: (element) => {
        this.#initialFocus = element;
      },
    });
    callback(button);
    return this;
  }

  addCancelButton(text = 'Cancel'): this {
    return this.addButton((button) => button.setButtonText(text).setCancel());
  }
}
