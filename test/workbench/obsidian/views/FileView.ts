// A view of one file. It follows the file's renaming, and is emptied when the file is deleted.
import type { ViewStateResult } from 'obsidian';
import type { TAbstractFile } from '../files/TAbstractFile';
import type { TFile } from '../files/TFile';
import { ItemView } from './ItemView';

const pathOf = (state: unknown): string | undefined =>
  typeof state === 'object' && state !== null && 'file' in state && typeof state.file === 'string' ? state.file : undefined;

export abstract class FileView extends ItemView {
  allowNoFile = false;
  file: TFile | null = null;
  override navigation = true;

  getDisplayText(): string {
    return this.file?.basename ?? 'No file';
  }

  override onload(): void {
    this.registerEvent(this.app.vault.on('rename', (file: TAbstractFile) => file === this.file && void this.onRename(this.file)));
    this.registerEvent(this.app.vault.on('delete', (file: TAbstractFile) => file === this.file && void this.leaf.setViewState({ type: 'empty' })));
  }

  override getState(): Record<string, unknown> {
    return this.file ? { file: this.file.path } : {};
  }

  override async setState(state: unknown, _result: ViewStateResult): Promise<void> {
    const path = pathOf(state);
    const file = path === undefined ? null : this.app.vault.getFileByPath(path);
    if (file && file !== this.file) await this.#loadFile(file);
  }

  onLoadFile(_file: TFile): Promise<void> {
    return Promise.resolve();
  }

  onUnloadFile(_file: TFile): Promise<void> {
    return Promise.resolve();
  }

  onRename(_file: TFile): Promise<void> {
    this.leaf.update();
    return Promise.resolve();
  }

  canAcceptExtension(_extension: string): boolean {
    return false;
  }

  override async onClose(): Promise<void> {
    if (this.file) await this.onUnloadFile(this.file);
    this.file = null;
  }

  async #loadFile(file: TFile): Promise<void> {
    if (this.file) await this.onUnloadFile(this.file);
    this.file = file;
    await this.onLoadFile(file);
    this.leaf.update();
  }
}
