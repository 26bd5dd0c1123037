// A value that a row shows and does not edit.

export class DisplayValueComponent {
  readonly valueEl: HTMLElement;

  constructor(container: HTMLElement) {
    this.valueEl = container.createDiv('setting-display-value');
  }

  setValue(value: string | null): this {
    this.valueEl.setText(value ?? '');
    return this;
  }

  setStatus(status: 'warning' | null): this {
    this.valueEl.toggleClass('mod-warning', status === 'warning');
    return this;
  }
}
