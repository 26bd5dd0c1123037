// Asks where the whole output is to be saved, and says how large it is.
import { Modal, Setting, type App } from 'obsidian';
import { humanSize } from '../../../core/commands/output/humanSize';
import type { OutputTexts } from '../../../core/texts/OutputTexts';
import { isOutputPath } from './isOutputPath';
import type { SavedOutput } from './OutputSaver';

export interface SaveQuestion {
  readonly output: SavedOutput;
  /** What is offered first. */
  readonly path: string;
  isTaken(path: string): Promise<boolean>;
  save(path: string): void;
}

export class SaveOutputModal extends Modal {
  private path: string;
  private readonly problem: HTMLElement;

  constructor(
    app: App,
    private readonly texts: OutputTexts,
    private readonly question: SaveQuestion,
  ) {
    super(app);
    const { output, path } = question;
    this.path = path;
    this.setTitle(texts.save);
    this.contentEl.createEl('p', { text: texts.saveSize(humanSize(output.size)) });
    const { cut } = output;
    if (cut) this.contentEl.createEl('p', { text: texts.saveCut(humanSize(cut.kept), cut.problem), cls: 'mod-warning' });
    const form = this.contentEl.createEl('form', { cls: 'docker-notebook-save' });
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      void this.submit();
    });
    new Setting(form).setName(texts.savePath.name).setDesc(texts.savePath.description).addText((text) => {
      text.setValue(path).onChange((value) => (this.path = value));
      text.inputEl.setAttr('aria-label', texts.savePath.name);
    });
    this.problem = form.createEl('p', { cls: 'mod-warning', attr: { role: 'alert' } });
    const buttons = form.createDiv({ cls: 'modal-button-container' });
    buttons.createEl('button', { text: texts.saveButton, type: 'submit', cls: 'mod-cta' });
    buttons.createEl('button', { text: texts.cancel, type: 'button' }).addEventListener('click', () => this.close());
  }

  private async submit(): Promise<void> {
    const path = this.path.trim().replace(/^\/+/, '');
    if (!isOutputPath(path)) this.problem.setText(this.texts.saveUnfit);
    else if (await this.question.isTaken(path)) this.problem.setText(this.texts.saveTaken(path));
    else {
      this.question.save(path);
      this.close();
    }
  }
}
