// All notes, by path (Ctrl+O).
import type { TFile } from '../files/TFile';
import { FuzzySuggestModal } from './FuzzySuggestModal';
import { Keymap } from './Keymap';

export class QuickSwitcher extends FuzzySuggestModal<TFile> {
  override onOpen(): void {
    this.setPlaceholder('Find a note…');
  }

  getItems(): TFile[] {
    return this.app.vault.getMarkdownFiles().sort((one, other) => one.path.localeCompare(other.path));
  }

  getItemText(file: TFile): string {
    return file.path.replace(/\.md$/, '');
  }

  onChooseItem(file: TFile, event: MouseEvent | KeyboardEvent): void {
    void this.app.workspace.getLeaf(Keymap.isModEvent(event)).openFile(file);
  }
}
