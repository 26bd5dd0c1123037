// The fields above a block: one for each placeholder that is to be filled in. Enter runs the block.
import type { Placeholder } from '../../core/placeholders/Placeholder';
import { FillField } from './FillField';
import { findMissing } from './findMissing';
import type { PanelOwner } from './PanelOwner';
import type { PanelPart } from './PanelPart';

export class FillForm implements PanelPart {
  private readonly form: HTMLFormElement;
  private readonly fields = new Map<string, FillField>();

  constructor(
    parent: HTMLElement,
    private readonly owner: PanelOwner,
  ) {
    const { place, desk } = owner;
    this.form = parent.createEl('form', { cls: 'docker-notebook-fields', attr: { 'aria-label': desk.texts.fields.formLabel(place.title) } });
    this.form.addEventListener('submit', (event) => {
      event.preventDefault();
      owner.start();
    });
    // Without a button of its own a form of several fields is not sent by Enter.
    this.form.createEl('button', { cls: 'docker-notebook-fields-send', type: 'submit', attr: { tabindex: '-1', 'aria-hidden': 'true' } });
  }

  show(run: unknown): void {
    const { place, desk } = this.owner;
    const { variables } = desk.runner;
    const { path } = place.key;
    const isWanted = desk.fields.find(place.key) !== null;
    const shown = place.kind === 'block' || isWanted || run !== null ? place.findPlaceholders().filter((each) => variables.isAsked(path, each)) : [];
    for (const [name, field] of this.fields) field.el.toggle(shown.some((each) => each.name === name));
    for (const placeholder of shown) {
      const value = variables.find(path, placeholder) ?? '';
      this.fieldOf(placeholder).show(value, isWanted && value === '' && !placeholder.isOptional);
    }
    this.form.toggle(shown.length > 0);
    const [first] = findMissing(place, desk);
    const input = first && this.fields.get(first.name)?.input;
    if (input?.isShown() && desk.fields.takeFocus(place.key)) input.focus();
  }

  private fieldOf(placeholder: Placeholder): FillField {
    const known = this.fields.get(placeholder.name);
    if (known) return known;
    const { place, desk } = this.owner;
    const field = new FillField(this.form, placeholder, desk.texts.fields, desk.names);
    field.input.addEventListener('input', () => desk.runner.variables.answer(place.key.path, placeholder, field.input.value.trim()));
    this.fields.set(placeholder.name, field);
    return field;
  }
}
