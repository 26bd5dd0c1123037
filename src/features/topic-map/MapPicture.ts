// A picture of the map with a margin around the view: while only the view moves, the picture is moved or scaled
// and nothing is painted anew.
import type { Viewport } from '../../core/drawing/buildDrawList';

/** Pixels on each side. */
const MARGIN = 200;
/** How much larger or smaller a picture may be shown before it says too little. */
const COARSEST = 2.5;

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
    if (!painted) return false;
    const factor = view.scale / painted.scale;
    const [left, top] = [view.x - (painted.x + MARGIN) * factor, view.y - (painted.y + MARGIN) * factor];
    const [width, height] = [(painted.width + 2 * MARGIN) * factor, (painted.height + 2 * MARGIN) * factor];
    if (factor > COARSEST || left > 0 || top > 0 || left + width < view.width || top + height < view.height) return false;
    onto.setTransform(1, 0, 0, 1, 0, 0);
    onto.globalAlpha = 1;
    onto.globalCompositeOperation = 'copy';
    // Whole pixels: between them the picture would blur.
    onto.drawImage(this.canvas, Math.round(left * ratio), Math.round(top * ratio), Math.round(width * ratio), Math.round(height * ratio));
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
