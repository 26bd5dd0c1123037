// Where the parts of a panel stand: above the toolbar, where the output is, and below it.

export interface PanelSlots {
  readonly above: HTMLElement;
  readonly output: HTMLElement;
  readonly below: HTMLElement;
}
