// A view of a text file. Changes are saved a while after the last one; changes by others come in at once.
import { debounce } from '../base/debounce';
import type { TAbstractFile } from '../files/TAbstractFile';
import type { TFile } from '../files/TFile';
import { EditableFileView } from './EditableFileView';

const SAVE_DELAY = 2000; // milliseconds, as in the app

export abstract class TextFileView extends EditableFileView {
  data = '';
  requestSave = debounce(() => void this.save(), SAVE_DELAY, true);
  /** What the file held when it was last read or written. */
  protected saved = '';

  abstract getViewData(): string;
  abstract setViewData(data: string, clear: boolean): void;
  abstract clear(): void;

  override onload(): void {
    super.onload();
    this.registerEvent(this.app.vault.on('modify', (file: TAbstractFile) => file === this.file && void this.#onModify(this.file)));
  }

  override async onLoadFile(file: TFile): Promise<void> {
    const text = await this.app.vault.read(file);
    this.saved = text;
    this.data = text;
    this.setViewData(text, true);
  }

  override async onUnloadFile(_file: TFile): Promise<void> {
    await this.save(true);
  }

  async save(clear = false): Promise<void> {
    this.requestSave.cancel();
    const { file } = this;
    const text = this.getViewData();
    if (file && this.isDirty && this.app.vault.getFileByPath(file.path) === file) {
      this.saved = text;
      await this.app.vault.modify(file, text);
    }
    if (clear) this.clear();
  }

  get isDirty(): boolean {
    return this.getViewData() !== this.saved;
  }

  /** The file changed while the view has changes of its own: both are kept where they do not touch. */
  protected merge(text: string): void {
    this.setViewData(text, false);
  }

  async #onModify(file: TFile): Promise<void> {
    const text = await this.app.vault.cachedRead(file);
    if (text === this.saved || file !== this.file) return;
    const wasDirty = this.isDirty;
    if (wasDirty) this.merge(text);
    else this.setViewData(text, false);
    this.saved = text;
    this.data = this.getViewData();
    if (wasDirty) this.requestSave();
  }
}
