// A new tab.
import { ItemView } from './ItemView';

export class EmptyView extends ItemView {
  override navigation = true;

  getViewType(): string {
    return 'empty';
  }

  getDisplayText(): string {
    return 'New tab';
  }

  override onOpen(): Promise<void> {
    const box = this.contentEl.createDiv('empty-state').createDiv('empty-state-container');
    box.createDiv({ cls: 'empty-state-title', text: 'No file is open' });
    const link = box.createEl('button', { cls: 'empty-state-action', text: 'Go to file (Ctrl O)' });
    link.addEventListener('click', () => this.app.commands.run('switcher:open'));
    return Promise.resolve();
  }
}
