// What is told of a piece of a docker line, beside that piece in Reading view. It goes by Escape, by scrolling, and with whoever shows it.
import { Component } from 'obsidian';
import type { ExplainedPart } from '../../../core/explain/ExplainedPart';
import { drawTold } from './drawTold';
import type { Explainer } from './Explainer';
import { onEscape } from './onEscape';

/** Pixels between it and the edges of the window. */
const GAP = 8;

export interface ToldEvents {
  close(): void;
  /** The pointer came to it or left it. */
  hold(isHeld: boolean): void;
}

export class ToldPart extends Component {
  readonly el: HTMLElement;

  constructor(
    doc: Document,
    readonly part: ExplainedPart,
    /** The first box of the piece on the page, in pixels of the window. */
    private readonly box: DOMRect,
    private readonly events: ToldEvents,
  ) {
    super();
    this.el = doc.body.createDiv({ cls: 'docker-notebook-explained-beside' });
  }

  fill(explainer: Explainer, path: string): void {
    drawTold(this.el, this.part, explainer, path);
    const { el, box } = this;
    const left = Math.max(GAP, Math.min(box.left, el.win.innerWidth - el.offsetWidth - GAP));
    const isAbove = box.top - el.offsetHeight >= GAP;
    el.setCssProps({ '--docker-notebook-left': `${left}px`, '--docker-notebook-top': `${isAbove ? box.top - el.offsetHeight : box.bottom}px` });
  }

  override onload(): void {
    const { el, events } = this;
    this.registerDomEvent(el, 'mouseenter', () => events.hold(true));
    this.registerDomEvent(el, 'mouseleave', () => events.hold(false));
    this.registerDomEvent(el.doc, 'scroll', () => events.close(), { capture: true, passive: true });
    this.register(onEscape(el.doc, () => events.close()));
  }

  override onunload(): void {
    this.el.remove();
  }
}
