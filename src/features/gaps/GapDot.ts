// The dot beside a line of the editor in which gaps stand: it says which, and a click offers what can be done.
import { WidgetType } from '@codemirror/view';
import { setTooltip } from 'obsidian';
import type { Gap, Severity } from '../../core/gaps/Gap';

/** The gaps of one line; at least one. */
export interface GapsOfLine {
  readonly gaps: readonly Gap[];
  /** A sentence for each. */
  readonly words: string;
  readonly severity: Severity;
}

export class GapDot extends WidgetType {
  constructor(
    private readonly line: GapsOfLine,
    private readonly ask: (gaps: readonly Gap[], el: HTMLElement) => void,
  ) {
    super();
  }

  override eq(other: GapDot): boolean {
    return this.line.words === other.line.words && this.line.severity === other.line.severity && this.line.gaps.every((gap, at) => gap.span.from === other.line.gaps[at]?.span.from);
  }

  override toDOM(view: { readonly dom: HTMLElement }): HTMLElement {
    const { words, severity, gaps } = this.line;
    const el = view.dom.createSpan();
    el.remove();
    el.addClasses(['docker-notebook-gap-dot', `is-${severity}`]);
    el.setAttrs({ role: 'img', 'aria-label': words });
    setTooltip(el, words, { placement: 'left' });
    // The cursor stays where its user is writing.
    el.addEventListener('mousedown', (event) => event.preventDefault());
    el.addEventListener('click', () => this.ask(gaps, el));
    return el;
  }

  override ignoreEvent(): boolean {
    return true;
  }
}
