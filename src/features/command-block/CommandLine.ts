// The editable line under an item of a command list: what its user adds to `docker stop` before it runs.
import type { RunTexts } from '../../core/texts/UiTexts';

export interface CommandLineEvents {
  run(text: string): void;
  keep(text: string): void;
  close(): void;
}

export class CommandLine {
  private readonly form: HTMLFormElement;
  private readonly input: HTMLInputElement;

  constructor(parent: HTMLElement, command: string, texts: RunTexts, private readonly events: CommandLineEvents) {
    this.form = parent.createEl('form', { cls: 'docker-notebook-line' });
    this.input = this.form.createEl('input', { type: 'text', attr: { 'aria-label': texts.commandLabel(command), autocomplete: 'off', autocapitalize: 'off', spellcheck: 'false' } });
    this.form.createEl('button', { text: texts.run, type: 'submit', cls: 'mod-cta' });
    const cancel = this.form.createEl('button', { text: texts.cancel, type: 'button' });
    this.form.createSpan({ cls: 'docker-notebook-line-hint', text: texts.commandHint });
    cancel.addEventListener('click', () => events.close());
    this.form.addEventListener('submit', (event) => {
      event.preventDefault();
      events.run(this.input.value);
    });
    this.input.addEventListener('input', () => events.keep(this.input.value));
    this.input.addEventListener('keydown', (event) => this.key(event));
  }

  /** `text` is null while the line is closed. `wantsFocus` is asked once the line can be seen, and says yes once. */
  show(text: string | null, wantsFocus: () => boolean): void {
    this.form.toggle(text !== null);
    if (text === null) return;
    if (this.input.value !== text) this.input.value = text;
    if (!this.input.isShown() || !wantsFocus()) return;
    this.input.focus();
    this.input.setSelectionRange(text.length, text.length);
  }

  private key(event: KeyboardEvent): void {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    event.stopPropagation();
    this.events.close();
  }
}
