// A context menu. Items of one section stand together; Escape, a click elsewhere or choosing an item closes it.
import type { MenuPositionDef } from 'obsidian';
import { Component } from '../base/Component';
import { MenuItem } from './MenuItem';

export class Menu extends Component {
  readonly #entries: (MenuItem | 'separator')[] = [];
  readonly #el = createDiv({ cls: 'menu', attr: { role: 'menu' } });
  #onHidden: () => unknown = () => undefined;

  static forEvent(event: MouseEvent): Menu {
    const menu = new Menu();
    window.setTimeout(() => menu.showAtMouseEvent(event));
    return menu;
  }

  setNoIcon(): this {
    this.#el.addClass('mod-no-icon');
    return this;
  }

  setUseNativeMenu(_useNativeMenu: boolean): this {
    return this;
  }

  setParentElement(_el: HTMLElement): this {
    return this;
  }

  addItem(callback: (item: MenuItem) => unknown): this {
    const item = new MenuItem(() => this.hide());
    this.#entries.push(item);
    callback(item);
    return this;
  }

  addSeparator(): this {
    this.#entries.push('separator');
    return this;
  }

  onHide(callback: () => unknown): void {
    this.#onHidden = callback;
  }

  showAtMouseEvent(event: MouseEvent): this {
    event.preventDefault();
    return this.showAtPosition({ x: event.clientX, y: event.clientY }, event.view?.document ?? document);
  }

  showAtPosition(position: MenuPositionDef, doc: Document = document): this {
    this.#draw();
    doc.body.append(this.#el);
    this.#place(position, doc.defaultView ?? window);
    this.load();
    this.registerDomEvent(doc, 'pointerdown', (event: PointerEvent) => event.target instanceof Node && !this.#el.contains(event.target) && this.hide(), { capture: true });
    this.registerDomEvent(doc, 'keydown', (event: KeyboardEvent) => this.#onKey(event), { capture: true });
    return this;
  }

  hide(): this {
    if (!this.#el.isConnected) return this;
    this.#el.remove();
    this.unload();
    this.#onHidden();
    return this;
  }

  close(): void {
    this.hide();
  }

  #draw(): void {
    this.#el.empty();
    const sections = [...new Set(this.#entries.map((entry) => (entry === 'separator' ? '' : entry.section)))];
    for (const [index, section] of sections.entries()) {
      if (index > 0) this.#el.createDiv('menu-separator');
      for (const entry of this.#entries) {
        if (entry === 'separator') {
          if (section === '') this.#el.createDiv('menu-separator');
        } else if (entry.section === section) this.#el.append(entry.el);
      }
    }
  }

  #place({ x, y, width, left }: MenuPositionDef, win: Window): void {
    const box = this.#el.getBoundingClientRect();
    const wanted = left ? x - box.width + (width ?? 0) : x;
    this.#el.setCssStyles({ left: `${Math.clamp(wanted, 4, Math.max(4, win.innerWidth - box.width - 4))}px`, top: `${Math.clamp(y, 4, Math.max(4, win.innerHeight - box.height - 4))}px` });
  }

  #onKey(event: KeyboardEvent): void {
    const items = Array.from(this.#el.querySelectorAll<HTMLElement>('.menu-item:not(.is-disabled)'));
    const at = items.findIndex((item) => item.hasClass('selected'));
    if (event.key === 'Escape') this.hide();
    else if (event.key === 'Enter') items[at]?.click();
    else if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      const next = (at + (event.key === 'ArrowDown' ? 1 : items.length - 1) + (at < 0 && event.key === 'ArrowUp' ? 1 : 0)) % items.length;
      items.forEach((item, index) => item.toggleClass('selected', index === next));
    } else return;
    event.preventDefault();
    event.stopPropagation();
  }
}
