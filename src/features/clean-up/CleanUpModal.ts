// Lists what would be removed before anything is, each with a box to keep it. Cancel has the focus; closing removes nothing.
import { ConfirmationModal, type App, type ButtonComponent } from 'obsidian';
import { CancelSource } from '../../core/commands/Cancel';
import type { MadeThing } from '../../core/live/MadeThing';
import type { CleanTexts } from '../../core/texts/CleanTexts';
import type { ConsentTexts } from '../../core/texts/UiTexts';

export interface CleanUpQuestion {
  readonly title: string;
  /** Rejects with an Error whose message can be shown. */
  find(cancel: CancelSource): Promise<readonly MadeThing[]>;
  remove(things: readonly MadeThing[]): void;
}

export class CleanUpModal extends ConfirmationModal {
  private readonly chosen = new Set<MadeThing>();
  private readonly search = new CancelSource();
  private things: readonly MadeThing[] = [];
  private button: ButtonComponent | null = null;

  constructor(
    app: App,
    private readonly question: CleanUpQuestion,
    private readonly texts: CleanTexts,
    private readonly victims: ConsentTexts['victims'],
  ) {
    super(app);
    this.addClass('docker-notebook-consent');
    this.setTitle(question.title);
    this.contentEl.createEl('p', { text: texts.introduction });
    const list = this.contentEl.createDiv({ cls: 'docker-notebook-victims', attr: { role: 'status', 'aria-live': 'polite', tabindex: '0' } });
    list.setText(texts.awaited);
    this.addButton((button) => {
      this.button = button.setButtonText(texts.remove(0)).setDestructive().setDisabled(true).onClick(() => this.remove());
    });
    this.addButton((button) => button.setButtonText(texts.cancel).setCancel().setInitialFocus());
    void this.ask(list);
  }

  override onClose(): void {
    this.search.cancel();
  }

  private async ask(el: HTMLElement): Promise<void> {
    try {
      this.things = await this.question.find(this.search);
      el.empty();
      if (this.things.length === 0) el.setText(this.texts.nothing);
      else this.draw(el);
    } catch (error) {
      el.setText(this.texts.unknown(error instanceof Error ? error.message : String(error)));
    }
  }

  private draw(el: HTMLElement): void {
    const list = el.createEl('ul', { cls: 'docker-notebook-made', attr: { 'aria-label': this.texts.listLabel } });
    for (const thing of this.things) {
      const label = list.createEl('li').createEl('label');
      const box = label.createEl('input', { type: 'checkbox' });
      box.checked = true;
      this.chosen.add(thing);
      box.addEventListener('change', () => this.choose(thing, box.checked));
      label.appendText(this.victims[thing.kind](thing.name, thing.detail));
    }
    this.showCount();
  }

  private choose(thing: MadeThing, isChosen: boolean): void {
    if (isChosen) this.chosen.add(thing);
    else this.chosen.delete(thing);
    this.showCount();
  }

  private showCount(): void {
    this.button?.setButtonText(this.texts.remove(this.chosen.size)).setDisabled(this.chosen.size === 0);
  }

  private remove(): void {
    // In the order in which they were found, whatever the order of the boxes.
    this.question.remove(this.things.filter((thing) => this.chosen.has(thing)));
  }
}
