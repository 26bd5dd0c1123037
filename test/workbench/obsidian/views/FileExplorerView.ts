// The vault's folders and notes, in the left sidebar.
import { debounce } from '../base/debounce';
import { TFile } from '../files/TFile';
import { TFolder } from '../files/TFolder';
import type { TAbstractFile } from '../files/TAbstractFile';
import { Keymap } from '../ui/Keymap';
import { Menu } from '../ui/Menu';
import { setIcon } from '../ui/icons';
import { ItemView } from './ItemView';

const byName = (one: TAbstractFile, other: TAbstractFile): number =>
  Number(other instanceof TFolder) - Number(one instanceof TFolder) || one.name.localeCompare(other.name, undefined, { numeric: true });

export class FileExplorerView extends ItemView {
  override icon = 'folder-closed';
  readonly #folded = new Set<string>();
  readonly #redraw = debounce(() => this.#draw(), 30);

  getViewType(): string {
    return 'file-explorer';
  }

  getDisplayText(): string {
    return 'Files';
  }

  override onOpen(): Promise<void> {
    const { vault, workspace } = this.app;
    for (const event of ['create', 'delete', 'rename']) this.registerEvent(vault.on(event, () => this.#redraw()));
    this.registerEvent(workspace.on('file-open', () => this.#redraw()));
    this.#draw();
    return Promise.resolve();
  }

  #draw(): void {
    this.contentEl.empty();
    const container = this.contentEl.createDiv('nav-files-container');
    container.createDiv({ cls: 'nav-vault-name', text: this.app.vault.getName() });
    this.#drawChildren(this.app.vault.getRoot(), container);
  }

  #drawChildren(folder: TFolder, parent: HTMLElement): void {
    for (const child of [...folder.children].sort(byName)) {
      if (child instanceof TFolder) this.#drawFolder(child, parent);
      else if (child instanceof TFile) this.#drawFile(child, parent);
    }
  }

  #drawFolder(folder: TFolder, parent: HTMLElement): void {
    const isFolded = this.#folded.has(folder.path);
    const item = parent.createDiv({ cls: `nav-folder${isFolded ? ' is-collapsed' : ''}` });
    const title = item.createDiv({ cls: 'nav-folder-title', attr: { 'data-path': folder.path } });
    setIcon(title.createDiv('nav-folder-collapse-indicator'), isFolded ? 'chevron-right' : 'chevron-down');
    title.createDiv({ cls: 'nav-folder-title-content', text: folder.name });
    title.addEventListener('click', () => {
      if (isFolded) this.#folded.delete(folder.path);
      else this.#folded.add(folder.path);
      this.#draw();
    });
    if (!isFolded) this.#drawChildren(folder, item.createDiv('nav-folder-children'));
  }

  #drawFile(file: TFile, parent: HTMLElement): void {
    const title = parent.createDiv('nav-file').createDiv({ cls: 'nav-file-title', attr: { 'data-path': file.path } });
    title.createDiv({ cls: 'nav-file-title-content', text: file.basename });
    if (file.extension !== 'md') title.createDiv({ cls: 'nav-file-tag', text: file.extension });
    title.toggleClass('is-active', this.app.workspace.getActiveFile() === file);
    title.addEventListener('click', (event) => void this.app.workspace.getLeaf(Keymap.isModEvent(event)).openFile(file, { active: true }));
    title.addEventListener('contextmenu', (event) => this.#showMenu(file, event));
  }

  #showMenu(file: TFile, event: MouseEvent): void {
    const menu = new Menu();
    menu.addItem((item) => item.setTitle('Open in new tab').setIcon('file-plus').onClick(() => void this.app.workspace.getLeaf('tab').openFile(file)));
    menu.addItem((item) => item.setTitle('Delete').setIcon('trash-2').setWarning(true).onClick(() => void this.app.fileManager.trashFile(file)));
    this.app.workspace.trigger('file-menu', menu, file, 'file-explorer-context-menu');
    menu.showAtMouseEvent(event);
  }
}
