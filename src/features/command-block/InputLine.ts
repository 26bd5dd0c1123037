// The line in which a user answers a command that reads its input.
import type { RunTexts } from '../../core/texts/UiTexts';
import type { Run } from '../../services/Run';
import type { PanelPart } from './PanelPart';

export class InputLine implements PanelPart {
  private readonly form: HTMLFormElement;
  private readonly input: HTMLInputElement;
  private run: Run | null = null;

  constructor(parent: HTMLElement, texts: RunTexts) {
    this.form = parent.createEl('form', { cls: 'docker-notebook-input' });
    this.input = this.form.createEl('input', { type: 'text', placeholder: texts.inputPlaceholder, attr: { 'aria-label': texts.inputLabel, autocomplete: 'off', autocapitalize: 'off', spellcheck: 'false' } });
    this.form.createEl('button', { text: texts.send, type: 'submit' });
    const end = this.form.createEl('button', { text: texts.endInput, type: 'button' });
    end.addEventListener('click', () => this.run?.endInput());
    this.form.addEventListener('submit', (event) => this.send(event));
    this.input.addEventListener('keydown', (event) => this.key(event));
  }

  show(run: Run | null): void {
    const isNew = run?.takesInput === true && this.run !== run;
    this.run = run?.takesInput === true ? run : null;
    this.form.toggle(this.run !== null);
    // Only whoever has just started it is led to the input; a cursor elsewhere stays.
    if (isNew && this.form.parentElement?.contains(this.form.doc.activeElement)) this.input.focus();
  }

  private send(event: Event): void {
    event.preventDefault();
    this.run?.typeLine(this.input.value);
    this.input.value = '';
  }

  private key(event: KeyboardEvent): void {
    if (event.ctrlKey && event.key === 'd' && this.input.value === '') {
      event.preventDefault();
      this.run?.endInput();
    }
    if (event.ctrlKey && event.key === 'c' && this.input.selectionStart === this.input.selectionEnd) {
      event.preventDefault();
      this.run?.stop();
    }
  }
}
