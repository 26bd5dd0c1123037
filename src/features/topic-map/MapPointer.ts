// What its user does with the pointer on the map: points at a topic, opens, selects, drags, asks for its menu.
import { Component } from 'obsidian';
import { followPress } from './followPress';

export interface MapPointerHost {
  topicAt(event: MouseEvent): string | null;
  hover(id: string | null, event: MouseEvent): void;
  /** On the ground with null. */
  click(id: string | null, event: PointerEvent): void;
  drag(id: string, event: PointerEvent): void;
  drop(): void;
  menu(id: string, event: MouseEvent): void;
}

export class MapPointer extends Component {
  constructor(
    private readonly el: HTMLElement,
    private readonly host: MapPointerHost,
  ) {
    super();
  }

  override onload(): void {
    const { el, host } = this;
    this.registerDomEvent(el, 'pointermove', (event) => host.hover(event.buttons === 0 ? host.topicAt(event) : null, event));
    this.registerDomEvent(el, 'pointerleave', (event) => host.hover(null, event));
    this.registerDomEvent(el, 'pointerdown', (event) => this.press(event));
    this.registerDomEvent(el, 'auxclick', (event) => event.button === 1 && this.open(event));
    this.registerDomEvent(el, 'contextmenu', (event) => this.menu(event));
  }

  /** A press on a topic drags it; one that does not move is a click: on the ground it ends the choice. */
  private press(event: PointerEvent): void {
    if (event.button !== 0) return;
    const { host } = this;
    const id = host.topicAt(event);
    let isDragged = false;
    followPress(this.el, event, {
      drag: (next) => {
        if (id === null) return;
        isDragged = true;
        host.drag(id, next);
      },
      click: () => host.click(id, event),
      end: () => isDragged && host.drop(),
    });
  }

  /** The middle button opens in a new tab, as it does on links. */
  private open(event: MouseEvent): void {
    const id = this.host.topicAt(event);
    if (id !== null && event.instanceOf(PointerEvent)) this.host.click(id, event);
  }

  private menu(event: MouseEvent): void {
    const id = this.host.topicAt(event);
    if (id === null) return;
    event.preventDefault();
    this.host.menu(id, event);
  }
}
