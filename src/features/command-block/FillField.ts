// One field above a block: the name of a placeholder, what is filled in for it, and what of the engine could be.
import type { FieldTexts } from '../../core/texts/FieldTexts';
import type { Placeholder } from '../../core/placeholders/Placeholder';
import type { NameSource } from './NameSource';

let count = 0;

export class FillField {
  readonly el: HTMLElement;
  readonly input: HTMLInputElement;
  private readonly names: HTMLElement;

  constructor(
    parent: HTMLElement,
    private readonly placeholder: Placeholder,
    texts: FieldTexts,
    private readonly source: NameSource,
  ) {
    count += 1;
    const [inputId, listId] = [`docker-notebook-field-${count}`, `docker-notebook-names-${count}`];
    this.el = parent.createDiv({ cls: 'docker-notebook-field' });
    this.el.createEl('label', { text: placeholder.written, attr: { for: inputId } });
    this.input = this.el.createEl('input', {
      type: 'text',
      placeholder: placeholder.isOptional ? texts.optional : placeholder.kind ? texts.kinds[placeholder.kind] : texts.value,
      attr: { id: inputId, list: listId, autocomplete: 'off', autocapitalize: 'off', spellcheck: 'false' },
    });
    this.names = this.el.createEl('datalist', { attr: { id: listId } });
    this.input.addEventListener('focus', () => void this.offerNames());
  }

  show(value: string, isWanted: boolean): void {
    // What is being typed is not written over by what it was a moment ago.
    if (this.input.value !== value && this.el.doc.activeElement !== this.input) this.input.value = value;
    this.input.toggleClass('is-wanted', isWanted);
    this.input.setAttr('aria-invalid', isWanted ? 'true' : null);
  }

  /** Asked when its user comes to the field, and never before. */
  private async offerNames(): Promise<void> {
    const { kind } = this.placeholder;
    if (!kind) return;
    const names = await this.source.find(kind);
    this.names.empty();
    for (const name of names) this.names.createEl('option', { value: name });
  }
}
