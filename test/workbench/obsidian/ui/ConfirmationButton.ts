// A button of a ConfirmationModal: the dialog closes once the button's handler is done, unless that returns something truthy.
import { ButtonComponent } from './ButtonComponent';

interface Owner {
  close(): void;
  setInitialFocus(element: HTMLElement): void;
}

export class ConfirmationButton extends ButtonComponent {
  #handler: (event: MouseEvent) => unknown = () => undefined;

  constructor(
    container: HTMLElement,
    private readonly owner: Owner,
  ) {
    super(container);
    this.buttonEl.addEventListener('click', (event) => void this.#carryOut(event));
  }

  override onClick(handler: (event: MouseEvent) => unknown): this {
    this.#handler = handler;
    return this;
  }

  async #carryOut(event: MouseEvent): Promise<void> {
    if (!(await this.#handler(event))) this.owner.close();
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
