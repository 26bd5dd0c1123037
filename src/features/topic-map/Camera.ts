// What part of the map is in view. Until its user moves it, all of it is; where the view flies to is reached over a few frames.
import type { Viewport } from '../../core/drawing/buildDrawList';
import { fitViewport, type Transform } from '../../core/drawing/fitViewport';
import type { PlacedTopic } from '../../core/layout/PlacedTopic';
import { zoomAt } from './zoomAt';

/** Milliseconds. */
const FLIGHT = 350;
/** Close enough to read labels. */
const READABLE = 1;
/** What comes nearer to the edge than so many pixels is brought back. */
const EDGE = 30;

interface Point {
  readonly x: number;
  readonly y: number;
}

export class Camera {
  viewport: Viewport = { width: 0, height: 0, scale: 1, x: 0, y: 0 };
  private isFitted = true;
  private flight: { readonly from: Transform; readonly to: Transform; readonly start: number } | null = null;

  get isFlying(): boolean {
    return this.flight !== null;
  }

  resize(width: number, height: number): void {
    this.viewport = { ...this.viewport, width, height };
  }

  /** Its user takes over: from now on the map does not fit itself into the view. */
  look({ scale, x, y }: Transform): void {
    this.isFitted = false;
    this.flight = null;
    this.viewport = { ...this.viewport, scale, x, y };
  }

  fit(): void {
    this.isFitted = true;
    this.flight = null;
  }

  /** What the view shows from now on is its user's choice. */
  hold(): void {
    this.isFitted = false;
  }

  /** Around the middle of the view. */
  scaleBy(factor: number): void {
    this.look(zoomAt(this.viewport, factor, { x: this.viewport.width / 2, y: this.viewport.height / 2 }));
  }

  /** `now` in milliseconds; null goes there at once. */
  flyTo(point: Point, now: number | null): void {
    const to = this.centredOn(point, Math.max(this.viewport.scale, READABLE));
    if (now === null) return this.look(to);
    const { scale, x, y } = this.viewport;
    this.isFitted = false;
    this.flight = { from: { scale, x, y }, to, start: now };
  }

  bringIntoView(point: Point): void {
    const { scale, width, height } = this.viewport;
    const [left, top] = [point.x * scale + this.viewport.x, point.y * scale + this.viewport.y];
    if (left > EDGE && top > EDGE && left < width - EDGE && top < height - EDGE) return;
    this.look(this.centredOn(point, scale));
  }

  centre(point: Point): void {
    this.look(this.centredOn(point, this.viewport.scale));
  }

  /** Brings the view to where it is at `now`. */
  step(seen: readonly PlacedTopic[], now: number): void {
    if (this.isFitted) this.viewport = { ...this.viewport, ...fitViewport(seen, this.viewport.width, this.viewport.height) };
    if (!this.flight) return;
    const { from, to, start } = this.flight;
    const share = Math.min(1, Math.max(0, (now - start) / FLIGHT));
    const eased = 1 - (1 - share) ** 3;
    const between = (a: number, b: number): number => a + (b - a) * eased;
    this.viewport = { ...this.viewport, scale: between(from.scale, to.scale), x: between(from.x, to.x), y: between(from.y, to.y) };
    if (share === 1) this.flight = null;
  }

  private centredOn({ x, y }: Point, scale: number): Transform {
    return { scale, x: this.viewport.width / 2 - x * scale, y: this.viewport.height / 2 - y * scale };
  }
}
