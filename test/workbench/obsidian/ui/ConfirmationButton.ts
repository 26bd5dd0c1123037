// A button of a ConfirmationModal: the dialog closes when it is clicked.
import { ButtonComponent } from './ButtonComponent';

interface Owner {
  close(): void;
  setInitialFocus(element: HTMLElement): void;
}

export class ConfirmationButton extends ButtonComponent {
  constructor(
    container: HTMLElement,
    private readonly owner: Owner,
  ) {
    super(container);
    this.buttonEl.addEventListener('click', () => owner.close());
  }

  setInitialFocus(): this {
    this.owner.setInitialFocus(this.buttonEl);
    return this;
  }

  setSecondary(): this {
    this.buttonEl.addClass('mod-secondary');
    return this;
  }

  setCancel(): this {
    this.buttonEl.addClass('mod-cancel');
    return this;
  }
}
