// A text of several lines.
import { AbstractTextComponent } from './AbstractTextComponent';

export class TextAreaComponent extends AbstractTextComponent<HTMLTextAreaElement> {
  constructor(container: HTMLElement) {
    super(container.createEl('textarea', { attr: { spellcheck: 'false' } }));
  }
}
