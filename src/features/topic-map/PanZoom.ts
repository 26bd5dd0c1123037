// Moves and zooms the view by wheel, drag and two fingers. Presses on a topic are not its business.
import { Component } from 'obsidian';
import type { Transform } from '../../core/drawing/fitViewport';
import { wheelFactor, zoomAt } from './zoomAt';

export interface PanZoomHost {
  view(): Transform;
  move(view: Transform): void;
  isTopicAt(event: PointerEvent): boolean;
  /** Without Ctrl or Cmd the wheel scrolls what the map stands in. */
  readonly needsModifier: boolean;
}

interface Point {
  readonly x: number;
  readonly y: number;
}

export class PanZoom extends Component {
  private readonly pressed = new Map<number, Point>();

  constructor(
    private readonly el: HTMLElement,
    private readonly host: PanZoomHost,
  ) {
    super();
  }

  override onload(): void {
    this.registerDomEvent(this.el, 'wheel', (event) => this.turn(event), { passive: false });
    this.registerDomEvent(this.el, 'pointerdown', (event) => this.press(event));
    this.registerDomEvent(this.el, 'pointermove', (event) => this.move(event));
    this.registerDomEvent(this.el, 'pointerup', (event) => this.release(event));
    this.registerDomEvent(this.el, 'pointercancel', (event) => this.release(event));
  }

  private turn(event: WheelEvent): void {
    if (this.host.needsModifier && !event.ctrlKey && !event.metaKey) return;
    event.preventDefault();
    this.host.move(zoomAt(this.host.view(), wheelFactor(event), { x: event.offsetX, y: event.offsetY }));
  }

  private press(event: PointerEvent): void {
    if (event.button !== 0 || (this.pressed.size === 0 && this.host.isTopicAt(event))) return;
    this.el.setPointerCapture(event.pointerId);
    this.pressed.set(event.pointerId, pointOf(event));
  }

  private move(event: PointerEvent): void {
    const before = this.pressed.get(event.pointerId);
    if (!before) return;
    const after = pointOf(event);
    const other = [...this.pressed].find(([id]) => id !== event.pointerId)?.[1];
    this.pressed.set(event.pointerId, after);
    const view = this.host.view();
    if (!other) this.host.move({ ...view, x: view.x + after.x - before.x, y: view.y + after.y - before.y });
    else this.host.move(zoomAt(view, distance(after, other) / Math.max(1, distance(before, other)), { x: (after.x + other.x) / 2, y: (after.y + other.y) / 2 }));
  }

  private release(event: PointerEvent): void {
    this.pressed.delete(event.pointerId);
  }
}

const pointOf = ({ offsetX, offsetY }: PointerEvent): Point => ({ x: offsetX, y: offsetY });
const distance = (a: Point, b: Point): number => Math.hypot(a.x - b.x, a.y - b.y);
