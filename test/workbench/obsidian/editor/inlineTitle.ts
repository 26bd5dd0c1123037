// The note's name above its text.
import { StateField } from '@codemirror/state';
import { Decoration, EditorView, WidgetType } from '@codemirror/view';
import type { DecorationSet } from '@codemirror/view';
import { editorInfoField } from './editorFields';

class TitleWidget extends WidgetType {
  constructor(private readonly title: string) {
    super();
  }

  override eq(other: TitleWidget): boolean {
    return other.title === this.title;
  }

  toDOM(): HTMLElement {
    return createDiv({ cls: 'inline-title', text: this.title, attr: { contenteditable: 'false' } });
  }
}

const draw = (title: string): DecorationSet => Decoration.set(Decoration.widget({ widget: new TitleWidget(title), block: true, side: -1 }).range(0));

export const inlineTitle = StateField.define<DecorationSet>({
  create: (state) => draw(state.field(editorInfoField).file?.basename ?? ''),
  update: (_title, transaction) => draw(transaction.state.field(editorInfoField).file?.basename ?? ''),
  provide: (field) => EditorView.decorations.from(field),
});
