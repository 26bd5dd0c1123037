// A line of text.
import { AbstractTextComponent } from './AbstractTextComponent';

export class TextComponent extends AbstractTextComponent<HTMLInputElement> {
  constructor(container: HTMLElement) {
    super(container.createEl('input', { type: 'text', attr: { spellcheck: 'false' } }));
  }
}
