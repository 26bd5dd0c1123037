// A list of any length of which only the rows in view are in the page. It has the focus as a whole; its rows are pointed at.
import { Component } from 'obsidian';
import { FrameTask } from './FrameTask';

export interface VirtualRows {
  readonly count: number;
  /** Stays with the row when others come or go. */
  idOf(index: number): string;
  draw(index: number, row: HTMLElement): void;
}

export interface VirtualListEvents {
  /** Enter or a click. */
  activate(index: number): void;
  /** Right and left arrow. */
  expand(index: number): void;
  collapse(index: number): void;
  /** F, the menu key or a right click, and where. */
  menu?(index: number, at: { readonly x: number; readonly y: number; readonly doc: Document }): void;
}

const OVERSCAN = 6;
let lists = 0;

export class VirtualList extends Component {
  readonly el: HTMLElement;
  private readonly space: HTMLElement;
  private readonly frame: FrameTask;
  private readonly prefix = `docker-notebook-list-${lists++}`;
  private rows: VirtualRows = { count: 0, idOf: () => '', draw: () => undefined };
  private active = 0;
  private rowHeight = 0;
  /** What is drawn now: scrolling by less than a row draws nothing. */
  private drawn = '';
  /** Between the press and the release of a button rows stay as they are: a row that is drawn anew meanwhile gets no click. */
  private isPressed = false;

  constructor(
    parent: HTMLElement,
    label: string,
    private readonly events: VirtualListEvents,
  ) {
    super();
    this.el = parent.createDiv({ cls: 'docker-notebook-list', attr: { role: 'tree', tabindex: 0, 'aria-label': label } });
    this.space = this.el.createDiv({ cls: 'docker-notebook-list-space', attr: { role: 'presentation' } });
    this.frame = new FrameTask(this.el, () => this.draw());
  }

  override onload(): void {
    this.registerDomEvent(this.el, 'scroll', () => this.frame.request());
    this.registerDomEvent(this.el, 'pointerdown', () => this.hold());
    this.registerDomEvent(this.el, 'keydown', (event) => this.key(event));
    this.registerDomEvent(this.el, 'click', (event) => this.click(event));
    this.registerDomEvent(this.el, 'contextmenu', (event) => this.openMenu(event));
  }

  override onunload(): void {
    this.frame.cancel();
  }

  show(rows: VirtualRows): void {
    const id = this.rows.count > 0 ? this.rows.idOf(this.active) : '';
    this.rows = rows;
    for (let index = 0; index < rows.count; index++) if (rows.idOf(index) === id) this.active = index;
    this.active = Math.max(0, Math.min(this.active, rows.count - 1));
    this.drawn = '';
    this.frame.request();
  }

  /** After a change of size or theme. */
  remeasure(): void {
    this.rowHeight = 0;
    this.frame.request();
  }

  private hold(): void {
    const { win } = this.el;
    const release = (): void => {
      for (const name of ['pointerup', 'pointercancel'] as const) win.removeEventListener(name, release, true);
      // The click comes right after.
      win.setTimeout(() => {
        this.isPressed = false;
        this.frame.request();
      }, 0);
    };
    this.isPressed = true;
    for (const name of ['pointerup', 'pointercancel'] as const) win.addEventListener(name, release, true);
  }

  private draw(): void {
    if (this.isPressed) return;
    this.rowHeight ||= this.measure();
    if (this.rowHeight === 0) return;
    const { rows, rowHeight } = this;
    const first = Math.max(0, Math.floor(this.el.scrollTop / rowHeight) - OVERSCAN);
    const last = Math.min(rows.count, Math.ceil((this.el.scrollTop + this.el.clientHeight) / rowHeight) + OVERSCAN);
    const drawn = `${first} ${last} ${this.active} ${rowHeight}`;
    if (drawn === this.drawn) return;
    this.drawn = drawn;
    this.space.setCssStyles({ height: `${rows.count * rowHeight}px` });
    this.space.empty();
    for (let index = first; index < last; index++) this.drawRow(index);
    this.el.setAttr('aria-activedescendant', rows.count > 0 ? `${this.prefix}-${this.active}` : null);
  }

  private drawRow(index: number): void {
    const row = this.space.createDiv({ cls: 'docker-notebook-list-row', attr: { id: `${this.prefix}-${index}`, role: 'treeitem', 'data-index': index } });
    row.setCssStyles({ top: `${index * this.rowHeight}px` });
    row.toggleClass('is-active', index === this.active);
    row.setAttr('aria-selected', index === this.active);
    this.rows.draw(index, row);
  }

  /** Rows are as high as the theme makes them; all of one height. */
  private measure(): number {
    const probe = this.space.createDiv({ cls: 'docker-notebook-list-row' });
    const { offsetHeight } = probe;
    probe.remove();
    return offsetHeight;
  }

  private click(event: MouseEvent): void {
    const index = indexAt(event);
    if (index === null) return;
    this.moveTo(index);
    this.events.activate(this.active);
  }

  /** From the keyboard the list itself is what it is asked of. */
  private openMenu(event: MouseEvent): void {
    if (!this.events.menu || this.rows.count === 0) return;
    event.preventDefault();
    const index = indexAt(event);
    if (index === null) {
      this.menuAtRow();
      return;
    }
    this.moveTo(index);
    this.events.menu(index, { x: event.clientX, y: event.clientY, doc: this.el.doc });
  }

  private menuAtRow(): void {
    const { left, top } = this.el.getBoundingClientRect();
    this.moveTo(this.active);
    this.events.menu?.(this.active, { x: left + this.rowHeight, y: top + (this.active + 1) * this.rowHeight - this.el.scrollTop, doc: this.el.doc });
  }

  private key(event: KeyboardEvent): void {
    const page = Math.max(1, Math.floor(this.el.clientHeight / Math.max(1, this.rowHeight)) - 1);
    const targets: Readonly<Record<string, number>> = {
      ArrowDown: this.active + 1,
      ArrowUp: this.active - 1,
      PageDown: this.active + page,
      PageUp: this.active - page,
      Home: 0,
      End: this.rows.count - 1,
    };
    const target = targets[event.key];
    if (this.rows.count === 0 || event.ctrlKey || event.metaKey || event.altKey) return;
    if (target !== undefined) this.moveTo(target);
    else if (event.key === 'Enter' || event.key === ' ') this.events.activate(this.active);
    else if (event.key === 'ArrowRight') this.events.expand(this.active);
    else if (event.key === 'ArrowLeft') this.events.collapse(this.active);
    else if (event.key.toLowerCase() === 'f' && this.events.menu) this.menuAtRow();
    else return;
    event.preventDefault();
  }

  /** Also for whoever leads the user to a row, such as from a gap to its note. */
  moveTo(index: number): void {
    this.active = Math.max(0, Math.min(index, this.rows.count - 1));
    const top = this.active * this.rowHeight;
    if (top < this.el.scrollTop) this.el.scrollTop = top;
    else if (top + this.rowHeight > this.el.scrollTop + this.el.clientHeight) this.el.scrollTop = top + this.rowHeight - this.el.clientHeight;
    this.frame.request();
  }
}

/** The row at which something happened. */
function indexAt({ targetNode }: MouseEvent): number | null {
  const row = targetNode?.instanceOf(Element) ? targetNode.closest('[data-index]') : null;
  return row ? Number(row.getAttr('data-index')) : null;
}
