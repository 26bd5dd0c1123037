// The handle of a leaf in its group of tabs.
import { Menu } from '../ui/Menu';
import { setIcon } from '../ui/icons';
import { setTooltip } from '../ui/tooltip';
import type { WorkspaceLeaf } from './WorkspaceLeaf';

/** The handle of a leaf in its group of tabs. */
export class TabHeader {
  readonly el: HTMLElement;
  private readonly iconEl: HTMLElement;
  private readonly titleEl: HTMLElement;

  constructor(
    private readonly leaf: WorkspaceLeaf,
    select: () => void,
  ) {
    this.el = createDiv({ cls: 'workspace-tab-header', attr: { role: 'tab' } });
    const inner = this.el.createDiv('workspace-tab-header-inner');
    this.iconEl = inner.createDiv('workspace-tab-header-inner-icon');
    this.titleEl = inner.createDiv('workspace-tab-header-inner-title');
    const close = inner.createDiv({ cls: 'workspace-tab-header-inner-close-button', attr: { 'aria-label': 'Close' } });
    setIcon(close, 'x');
    close.addEventListener('click', (event) => {
      event.stopPropagation();
      leaf.detach();
    });
    this.el.addEventListener('click', select);
    this.el.addEventListener('auxclick', (event) => event.button === 1 && leaf.detach());
    this.el.addEventListener('contextmenu', (event) => this.showMenu(event));
  }

  update(isActive: boolean): void {
    const title = this.leaf.getDisplayText();
    this.titleEl.setText(title);
    setIcon(this.iconEl, this.leaf.getIcon());
    setTooltip(this.el, title);
    this.el.setAttr('aria-label', title);
    this.el.setAttr('data-type', this.leaf.view.getViewType());
    this.el.toggleClass('is-active', isActive);
    this.el.setAttr('aria-selected', isActive);
  }

  private showMenu(event: MouseEvent): void {
    const menu = new Menu();
    menu.addItem((item) => item.setTitle('Close').setIcon('x').onClick(() => this.leaf.detach()));
    this.leaf.view.onPaneMenu(menu, 'tab-header');
    menu.showAtMouseEvent(event);
  }
}
