// A picture of the map with a margin around the view: while only the view moves, the picture is moved and nothing is painted anew.
import type { Viewport } from '../../core/drawing/buildDrawList';

/** Pixels on each side. */
const MARGIN = 200;

export class MapPicture {
  /** The view in the middle of the picture; null without one. */
  private painted: Viewport | null = null;

  constructor(private readonly canvas: HTMLCanvasElement) {}

  /** Something changed, or the view rests: the memory is worth more than the picture. */
  forget(): void {
    if (!this.painted) return;
    this.painted = null;
    this.canvas.width = 0;
    this.canvas.height = 0;
  }

  /** Puts the picture where the view is. False where the view shows what is not on it. */
  put(onto: CanvasRenderingContext2D, view: Viewport, ratio: number): boolean {
    const { painted } = this;
    if (painted?.scale !== view.scale) return false;
    const margin = Math.round(MARGIN * ratio);
    // Whole pixels: between them the picture would blur.
    const [dx, dy] = [Math.round((view.x - painted.x) * ratio), Math.round((view.y - painted.y) * ratio)];
    if (Math.abs(dx) > margin || Math.abs(dy) > margin) return false;
    onto.setTransform(1, 0, 0, 1, 0, 0);
    onto.globalAlpha = 1;
    onto.globalCompositeOperation = 'copy';
    onto.drawImage(this.canvas, dx - margin, dy - margin);
    onto.globalCompositeOperation = 'source-over';
    return true;
  }

  /** `paint` gets the view with its margin. */
  paint(view: Viewport, ratio: number, paint: (context: CanvasRenderingContext2D, view: Viewport) => void): void {
    const [width, height] = [view.width + 2 * MARGIN, view.height + 2 * MARGIN];
    this.canvas.width = Math.round(width * ratio);
    this.canvas.height = Math.round(height * ratio);
    this.painted = view;
    const context = this.canvas.getContext('2d');
    if (context) paint(context, { ...view, width, height, x: view.x + MARGIN, y: view.y + MARGIN });
  }
}
