// A view with the usual header: title, actions and a menu. `containerEl.children[1]` is the content, as plugins expect.
import { Menu } from '../ui/Menu';
import { setIcon } from '../ui/icons';
import { setTooltip } from '../ui/tooltip';
import type { WorkspaceLeaf } from '../workspace/WorkspaceLeaf';
import { View } from './View';

export abstract class ItemView extends View {
  readonly contentEl: HTMLElement;
  readonly #actionsEl: HTMLElement;

  constructor(leaf: WorkspaceLeaf) {
    super(leaf);
    const header = this.containerEl.createDiv('view-header');
    header.createDiv('view-header-title-container').createDiv('view-header-title');
    this.#actionsEl = header.createDiv('view-actions');
    this.contentEl = this.containerEl.createDiv('view-content');
    this.addAction('more-vertical', 'More options', (event) => this.#showMenu(event));
  }

  /** Newer actions stand before older ones. */
  addAction(icon: string, title: string, callback: (event: MouseEvent) => unknown): HTMLElement {
    const action = this.#actionsEl.createEl('button', { cls: 'clickable-icon view-action', prepend: true, attr: { 'aria-label': title } });
    setIcon(action, icon);
    setTooltip(action, title);
    action.addEventListener('click', callback);
    return action;
  }

  #showMenu(event: MouseEvent): void {
    const menu = new Menu();
    this.onPaneMenu(menu, 'more-options');
    menu.addItem((item) => item.setTitle('Close').setIcon('x').onClick(() => this.leaf.detach()));
    menu.showAtMouseEvent(event);
  }
}
