// What the menu of a panel offers.

export interface PanelAction {
  readonly title: string;
  /** The name of one of the app's icons. */
  readonly icon: string;
  readonly act: () => void;
}
