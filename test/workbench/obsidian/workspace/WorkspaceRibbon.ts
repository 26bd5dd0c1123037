// The column of icons at the left edge.
import { setIcon } from '../ui/icons';
import { setTooltip } from '../ui/tooltip';

export class WorkspaceRibbon {
  readonly containerEl: HTMLElement;
  private readonly actionsEl: HTMLElement;
  private readonly settingsEl: HTMLElement;

  constructor(parent: HTMLElement) {
    this.containerEl = parent.createDiv('workspace-ribbon side-dock-ribbon mod-left');
    this.actionsEl = this.containerEl.createDiv('side-dock-actions');
    this.settingsEl = this.containerEl.createDiv('side-dock-settings');
  }

  addAction(icon: string, title: string, callback: (event: MouseEvent) => unknown): HTMLElement {
    return this.add(this.actionsEl, icon, title, callback);
  }

  addSetting(icon: string, title: string, callback: (event: MouseEvent) => unknown): HTMLElement {
    return this.add(this.settingsEl, icon, title, callback);
  }

  private add(parent: HTMLElement, icon: string, title: string, callback: (event: MouseEvent) => unknown): HTMLElement {
    const action = parent.createDiv({ cls: 'clickable-icon side-dock-ribbon-action', attr: { 'aria-label': title, role: 'button', tabindex: '0' } });
    setIcon(action, icon);
    setTooltip(action, title, { placement: 'right' });
    action.addEventListener('click', callback);
    return action;
  }
}
