// How wide labels are in the theme's font; each is measured once.
import { LABEL_SIZE } from './paintMap';

export class LabelMeter {
  private readonly widths = new Map<string, number>();

  /** In pixels, in bold as the widest look of a label. */
  measure(context: CanvasRenderingContext2D, font: string, text: string): number {
    const known = this.widths.get(text);
    if (known !== undefined) return known;
    context.font = `600 ${LABEL_SIZE}px ${font}`;
    const { width } = context.measureText(text);
    this.widths.set(text, width);
    return width;
  }

  /** After a change of theme. */
  clear(): void {
    this.widths.clear();
  }
}
