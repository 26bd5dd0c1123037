// All of the map in a corner, with a frame around what is in view: a press there brings that part into view. For large maps only.
import { Component } from 'obsidian';
import type { Viewport } from './buildDrawList';
import { fitViewport, type Transform } from './fitViewport';
import type { MapColours } from './MapPalette';
import type { PlacedTopic } from './PlacedTopic';

/** Pixels. */
const WIDTH = 168;
const HEIGHT = 112;
/** Of fewer topics nobody loses sight. */
const FEWEST = 120;

export class MiniMap extends Component {
  private readonly canvas: HTMLCanvasElement;
  private view: Transform = { scale: 1, x: 0, y: 0 };

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

  draw(seen: readonly PlacedTopic[], viewport: Viewport, colours: MapColours): void {
    this.view = fitViewport(seen, WIDTH, HEIGHT, 6);
    const isNeeded = seen.length >= FEWEST && viewport.scale > this.view.scale * (viewport.width / WIDTH) * 0.98;
    this.canvas.toggle(isNeeded);
    const context = isNeeded ? this.canvas.getContext('2d') : null;
    if (!context) return;
    const ratio = this.canvas.win.devicePixelRatio;
    this.canvas.width = WIDTH * ratio;
    this.canvas.height = HEIGHT * ratio;
    context.setTransform(ratio, 0, 0, ratio, 0, 0);
    this.drawTopics(context, seen, colours);
    this.drawFrame(context, viewport, colours);
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
