// What its user does with the keyboard on the map.
import { Component } from 'obsidian';
import type { Direction } from './findNextTopic';

export interface MapKeysHost {
  readonly chosen: string | null;
  open(id: string, event: KeyboardEvent): void;
  walk(direction: Direction): void;
  scaleBy(factor: number): void;
  fit(): void;
  select(id: string): void;
  openMenu(): void;
  leave(): void;
}

const arrows: Readonly<Record<string, Direction>> = { ArrowLeft: 'left', ArrowRight: 'right', ArrowUp: 'up', ArrowDown: 'down' };
const STEP = 1.3;

export class MapKeys extends Component {
  constructor(
    private readonly el: HTMLElement,
    private readonly host: MapKeysHost,
  ) {
    super();
  }

  override onload(): void {
    this.registerDomEvent(this.el, 'keydown', (event) => this.key(event));
  }

  private key(event: KeyboardEvent): void {
    const { host } = this;
    const direction = arrows[event.key];
    if (event.key === 'Enter' && host.chosen !== null) host.open(host.chosen, event);
    else if (event.ctrlKey || event.metaKey || event.altKey) return;
    else if (direction) host.walk(direction);
    else if (event.key === '+' || event.key === '=') host.scaleBy(STEP);
    else if (event.key === '-') host.scaleBy(1 / STEP);
    else if (event.key === '0') host.fit();
    else if (event.key === ' ' && host.chosen !== null) host.select(host.chosen);
    else if (event.key === 'ContextMenu' || (event.key === 'F10' && event.shiftKey)) host.openMenu();
    else if (event.key === 'Escape') host.leave();
    else return;
    event.preventDefault();
  }
}
