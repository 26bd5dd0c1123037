// A block that Live Preview draws in place of its source. Moving the cursor into the block destroys it, and everything kept in its element.
import { WidgetType } from '@codemirror/view';
import type { EditorView } from '@codemirror/view';
import { Component } from '../../base/Component';
import { setIcon } from '../../ui/icons';

interface Mounted {
  readonly component: Component;
  readonly observer: ResizeObserver;
}

const mounted = new WeakMap<HTMLElement, Mounted>();

export abstract class BlockWidget extends WidgetType {
  constructor(
    readonly source: string,
    readonly path: string,
  ) {
    super();
  }

  /** Draws the block's content; what must end with it is added to the component. */
  protected abstract draw(holder: HTMLElement, component: Component, view: EditorView): void;

  protected abstract readonly cls: string;

  toDOM(view: EditorView): HTMLElement {
    const holder = createDiv({ cls: `cm-embed-block markdown-rendered ${this.cls}`, attr: { contenteditable: 'false', tabindex: '-1' } });
    const component = new Component();
    component.load();
    const observer = new ResizeObserver(() => view.requestMeasure());
    observer.observe(holder);
    mounted.set(holder, { component, observer });
    this.draw(holder, component, view);
    this.addEditButton(holder, view);
    return holder;
  }

  override destroy(holder: HTMLElement): void {
    const known = mounted.get(holder);
    known?.observer.disconnect();
    known?.component.unload();
    mounted.delete(holder);
  }

  override ignoreEvent(): boolean {
    return true;
  }

  private addEditButton(holder: HTMLElement, view: EditorView): void {
    const button = holder.createDiv({ cls: 'edit-block-button', attr: { 'aria-label': 'Edit this block' } });
    setIcon(button, 'code-2');
    button.addEventListener('click', () => {
      const line = view.state.doc.lineAt(view.posAtDOM(holder));
      const inside = line.number < view.state.doc.lines ? view.state.doc.line(line.number + 1).from : line.to;
      view.dispatch({ selection: { anchor: inside } });
      view.focus();
    });
  }
}
