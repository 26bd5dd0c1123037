// Lists what would link and tag a note better, each with its reason and its line before and after. Nothing is changed before its user says so.
import { ConfirmationModal, type App, type ButtonComponent } from 'obsidian';
import type { Suggestion } from '../../core/linking/Suggestion';
import { describeSuggestion } from '../../core/texts/describeSuggestion';
import type { LinkingTexts } from '../../core/texts/LinkingTexts';
import { drawChange } from '../shared/drawChange';

export interface SuggestionsQuestion {
  readonly title: string;
  readonly suggestions: readonly Suggestion[];
  apply(ids: ReadonlySet<string>): void;
  decline(id: string): void;
}

export class SuggestionsModal extends ConfirmationModal {
  private readonly chosen = new Set<string>();
  private button: ButtonComponent | null = null;

  constructor(
    app: App,
    private readonly question: SuggestionsQuestion,
    private readonly texts: LinkingTexts,
  ) {
    super(app);
    this.addClass('docker-notebook-linking');
    this.setTitle(question.title);
    const { suggestions } = question;
    this.contentEl.createEl('p', { text: suggestions.length === 0 ? texts.nothing : texts.introduction });
    if (suggestions.length > 0) this.draw(this.contentEl.createEl('ul', { cls: 'docker-notebook-suggestions', attr: { 'aria-label': texts.listLabel, tabindex: '0' } }));
    this.addButton((button) => {
      this.button = button.setCta().onClick(() => question.apply(new Set(this.chosen)));
    });
    this.addButton((button) => button.setButtonText(texts.cancel).setCancel().setInitialFocus());
    this.showCount();
  }

  private draw(list: HTMLElement): void {
    for (const suggestion of this.question.suggestions) {
      const { id, line, edits, reason } = suggestion;
      const item = list.createEl('li', { cls: 'docker-notebook-suggestion-item' });
      const said = describeSuggestion(reason, this.texts);
      const head = item.createDiv({ cls: 'docker-notebook-suggestion-head' });
      const label = head.createEl('label');
      if (edits.length > 0) {
        const box = label.createEl('input', { type: 'checkbox' });
        // A tag that no note has yet is one more to keep in mind: its user chooses it.
        box.checked = reason.kind !== 'tag' || reason.notes > 0;
        this.choose(id, box.checked);
        box.addEventListener('change', () => this.choose(id, box.checked));
      }
      label.createSpan({ cls: 'docker-notebook-suggestion-line', text: this.texts.line(line) });
      label.createSpan({ text: said });
      const decline = head.createEl('button', { text: this.texts.decline, attr: { 'aria-label': this.texts.declineOf(said) } });
      decline.addEventListener('click', () => {
        this.question.decline(id);
        this.choose(id, false);
        item.remove();
      });
      if (edits.length > 0) drawChange(item, suggestion.change);
    }
  }

  private choose(id: string, isChosen: boolean): void {
    if (isChosen) this.chosen.add(id);
    else this.chosen.delete(id);
    this.showCount();
  }

  private showCount(): void {
    this.button?.setButtonText(this.texts.apply(this.chosen.size)).setDisabled(this.chosen.size === 0);
  }
}
