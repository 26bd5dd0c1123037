// All of the map in a corner, with a frame around what is in view: a press there brings that part into view. For large maps only.
import { Component } from 'obsidian';
import type { Viewport } from '../../core/drawing/buildDrawList';
import { fitViewport, type Transform } from '../../core/drawing/fitViewport';
import type { MapColours } from '../../core/drawing/MapColours';
import type { PlacedTopic } from '../../core/layout/PlacedTopic';

/** Pixels. */
const WIDTH = 168;
const HEIGHT = 112;
/** Of fewer topics nobody loses sight. */
const FEWEST = 120;

export class MiniMap extends Component {
  private readonly canvas: HTMLCanvasElement;
  /** Its topics, without the frame. */
  private readonly ground = createEl('canvas');
  private view: Transform = { scale: 1, x: 0, y: 0 };
  private isNeeded = false;

  constructor(
    parent: HTMLElement,
    private readonly look: (point: { readonly x: number; readonly y: number }) => void,
  ) {
    super();
    // What it does is done by keys on the map itself.
    this.canvas = parent.createEl('canvas', { cls: 'docker-notebook-map-mini', attr: { 'aria-hidden': 'true' } });
  }

  override onload(): void {
    this.registerDomEvent(this.canvas, 'pointerdown', (event) => this.press(event));
    this.registerDomEvent(this.canvas, 'pointermove', (event) => event.buttons === 1 && this.point(event));
  }

  /** `seen` is null where only the view moved. */
  draw(seen: readonly PlacedTopic[] | null, viewport: Viewport, colours: MapColours): void {
    const ratio = this.canvas.win.devicePixelRatio;
    if (seen) this.show(seen, viewport, colours, ratio);
    const context = this.isNeeded ? this.canvas.getContext('2d') : null;
    if (!context) return;
    context.setTransform(1, 0, 0, 1, 0, 0);
    context.clearRect(0, 0, this.canvas.width, this.canvas.height);
    context.drawImage(this.ground, 0, 0);
    context.setTransform(ratio, 0, 0, ratio, 0, 0);
    this.drawFrame(context, viewport, colours);
  }

  private show(seen: readonly PlacedTopic[], viewport: Viewport, colours: MapColours, ratio: number): void {
    this.view = fitViewport(seen, WIDTH, HEIGHT, 6);
    this.isNeeded = seen.length >= FEWEST && viewport.scale > fitViewport(seen, viewport.width, viewport.height).scale * 1.02;
    this.canvas.toggle(this.isNeeded);
    const ground = this.isNeeded ? this.ground.getContext('2d') : null;
    if (!ground) return;
    for (const canvas of [this.canvas, this.ground]) if (canvas.width !== Math.round(WIDTH * ratio)) [canvas.width, canvas.height] = [Math.round(WIDTH * ratio), Math.round(HEIGHT * ratio)];
    ground.setTransform(ratio, 0, 0, ratio, 0, 0);
    ground.clearRect(0, 0, WIDTH, HEIGHT);
    this.drawTopics(ground, seen, colours);
  }

  private drawTopics(context: CanvasRenderingContext2D, seen: readonly PlacedTopic[], colours: MapColours): void {
    const { scale, x, y } = this.view;
    for (const placed of seen) {
      const size = placed.topic.kind === 'note' ? 4 : 2;
      context.fillStyle = colours.kinds[placed.topic.kind];
      context.fillRect(placed.x * scale + x - size / 2, placed.y * scale + y - size / 2, size, size);
    }
  }

  private drawFrame(context: CanvasRenderingContext2D, viewport: Viewport, colours: MapColours): void {
    const toMini = this.view.scale / viewport.scale;
    context.strokeStyle = colours.accent;
    context.lineWidth = 1.5;
    context.strokeRect(this.view.x - viewport.x * toMini, this.view.y - viewport.y * toMini, viewport.width * toMini, viewport.height * toMini);
  }

  private press(event: PointerEvent): void {
    if (event.button !== 0) return;
    this.canvas.setPointerCapture(event.pointerId);
    this.point(event);
  }

  private point({ offsetX, offsetY }: PointerEvent): void {
    this.look({ x: (offsetX - this.view.x) / this.view.scale, y: (offsetY - this.view.y) / this.view.scale });
  }
}
