// Paints what is in view on the canvas: anew where something changed, from a picture while only the view moves.
import { buildDrawList, type Scene } from '../../core/drawing/buildDrawList';
import type { DrawList } from '../../core/drawing/DrawList';
import { LabelMeter } from './LabelMeter';
import type { MapPalette } from './MapPalette';
import { MapPicture } from './MapPicture';
import { paintMap } from './paintMap';

/** What only the painter knows: its labels, and how wide they are. */
export type Look = Omit<Scene, 'shownLabels' | 'measure'>;

export class StagePainter {
  /** What the canvas shows while nothing moves. */
  list: DrawList = { strokes: [], lineStrength: 1, marks: [], labels: [] };
  private readonly meter = new LabelMeter();
  private readonly picture = new MapPicture(createEl('canvas'));

  constructor(
    private readonly canvas: HTMLCanvasElement,
    private readonly palette: MapPalette,
  ) {}

  /** After a change of theme. */
  restyle(): void {
    this.palette.refresh();
    this.meter.clear();
  }

  /** Something but the view changed. */
  forget(): void {
    this.picture.forget();
  }

  paint(look: Look): void {
    const context = this.canvas.getContext('2d');
    if (!context) return;
    this.forget();
    this.list = this.build(look, context);
    this.put(context, this.list);
  }

  /** While only the view moves. */
  move(look: Look): void {
    const context = this.canvas.getContext('2d');
    const ratio = this.canvas.win.devicePixelRatio;
    if (!context || this.picture.put(context, look.viewport, ratio)) return;
    this.picture.paint(look.viewport, ratio, (ground, viewport) => this.put(ground, this.build({ ...look, viewport }, ground)));
    this.picture.put(context, look.viewport, ratio);
  }

  private build(look: Look, context: CanvasRenderingContext2D): DrawList {
    const { font } = this.palette.colours;
    const shownLabels = new Set(this.list.labels.map(({ id }) => id));
    return buildDrawList({ ...look, shownLabels, measure: (text) => this.meter.measure(context, font, text) });
  }

  private put(context: CanvasRenderingContext2D, list: DrawList): void {
    paintMap(context, list, this.palette.colours, this.canvas.win.devicePixelRatio);
  }
}
