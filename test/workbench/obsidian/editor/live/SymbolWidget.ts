// A drawn mark: a bullet, a rule.
import { WidgetType } from '@codemirror/view';

export class SymbolWidget extends WidgetType {
  constructor(
    private readonly text: string,
    private readonly cls: string,
  ) {
    super();
  }

  override eq(other: SymbolWidget): boolean {
    return other.text === this.text && other.cls === this.cls;
  }

  toDOM(): HTMLElement {
    return createSpan({ cls: this.cls, text: this.text });
  }

  override ignoreEvent(): boolean {
    return false;
  }
}
