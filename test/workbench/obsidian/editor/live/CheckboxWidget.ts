// The checkbox of a task; a click changes the note.
import { WidgetType } from '@codemirror/view';
import type { EditorView } from '@codemirror/view';

export class CheckboxWidget extends WidgetType {
  constructor(private readonly isChecked: boolean) {
    super();
  }

  override eq(other: CheckboxWidget): boolean {
    return other.isChecked === this.isChecked;
  }

  toDOM(view: EditorView): HTMLElement {
    const label = createEl('label', { cls: 'task-list-label', attr: { contenteditable: 'false' } });
    const box = label.createEl('input', { cls: 'task-list-item-checkbox', type: 'checkbox' });
    box.checked = this.isChecked;
    box.addEventListener('click', (event) => {
      event.preventDefault();
      const from = view.posAtDOM(label) + 1;
      view.dispatch({ changes: { from, to: from + 1, insert: this.isChecked ? ' ' : 'x' } });
    });
    return label;
  }
}
