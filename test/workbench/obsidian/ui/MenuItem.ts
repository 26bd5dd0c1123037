// One line of a menu.
import { setIcon } from './icons';

export class MenuItem {
  readonly el = createDiv({ cls: 'menu-item', attr: { role: 'menuitem' } });
  section = '';
  readonly #iconEl = this.el.createDiv('menu-item-icon');
  readonly #titleEl = this.el.createDiv('menu-item-title');
  #isDisabled = false;
  #callback: (event: MouseEvent | KeyboardEvent) => unknown = () => undefined;

  constructor(close: () => void) {
    this.el.addEventListener('click', (event) => {
      if (this.#isDisabled) return;
      close();
      this.#callback(event);
    });
  }

  setTitle(title: string | DocumentFragment): this {
    this.#titleEl.setText(title);
    return this;
  }

  setIcon(icon: string | null): this {
    if (icon === null) this.#iconEl.empty();
    else setIcon(this.#iconEl, icon);
    return this;
  }

  setChecked(checked: boolean | null): this {
    this.el.toggleClass('mod-checked', checked === true);
    return checked ? this.setIcon('check') : this;
  }

  setDisabled(disabled: boolean): this {
    this.#isDisabled = disabled;
    this.el.toggleClass('is-disabled', disabled);
    return this;
  }

  setWarning(isWarning: boolean): this {
    this.el.toggleClass('is-warning', isWarning);
    return this;
  }

  setIsLabel(isLabel: boolean): this {
    this.el.toggleClass('is-label', isLabel);
    return this.setDisabled(isLabel);
  }

  setSection(section: string): this {
    this.section = section;
    return this;
  }

  onClick(callback: (event: MouseEvent | KeyboardEvent) => unknown): this {
    this.#callback = callback;
    return this;
  }
}
