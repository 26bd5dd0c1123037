// Puts a draw list on a canvas, one path for each look.
import type { DrawList, Label, Mark, Stroke } from '../../core/drawing/DrawList';
import { mapLooks } from '../../core/drawing/mapLooks';
import type { MapColours } from '../../core/drawing/MapColours';
import { runningSign } from '../../core/drawing/runningSign';
import { shapeOf } from '../../core/drawing/shapeOf';

export const LABEL_SIZE = 12;
/** Dashes of more lines than this take longer than a frame, and nobody could tell them apart. */
const MOST_DASHED = 600;
/** A path costs more than its lines do one by one once they cross thousands of times. */
const LINES_A_PATH = 64;

/** `ratio` is the number of device pixels for one pixel of the draw list. */
export function paintMap(context: CanvasRenderingContext2D, list: DrawList, colours: MapColours, ratio: number): void {
  context.setTransform(ratio, 0, 0, ratio, 0, 0);
  context.clearRect(0, 0, context.canvas.width, context.canvas.height);
  for (const stroke of list.strokes) paintStroke(context, stroke, list.lineStrength, colours);
  for (const mark of list.marks) paintMark(context, mark, colours);
  for (const label of list.labels) paintLabel(context, label, colours);
  context.globalAlpha = 1;
}

function paintStroke(context: CanvasRenderingContext2D, stroke: Stroke, strength: number, colours: MapColours): void {
  const { points } = stroke;
  const { dashes, alpha, colour, width } = mapLooks.line(stroke, strength, colours);
  context.setLineDash(points.length > MOST_DASHED * 4 ? [] : [...dashes]);
  context.globalAlpha = alpha;
  context.strokeStyle = colour;
  context.lineWidth = width;
  for (let from = 0; from < points.length; from += 4 * LINES_A_PATH) tracePieces(context, points, from, Math.min(points.length, from + 4 * LINES_A_PATH));
  context.setLineDash([]);
}

function tracePieces(context: CanvasRenderingContext2D, points: readonly number[], from: number, to: number): void {
  context.beginPath();
  for (let index = from; index + 3 < to; index += 4) {
    context.moveTo(points[index] ?? 0, points[index + 1] ?? 0);
    context.lineTo(points[index + 2] ?? 0, points[index + 3] ?? 0);
  }
  context.stroke();
}

function paintMark(context: CanvasRenderingContext2D, mark: Mark, colours: MapColours): void {
  const { completion } = mark;
  const isUnfinished = completion !== null && completion < 1;
  context.globalAlpha = mapLooks.markAlphas[mark.emphasis];
  tracePath(context, mark, mark.radius);
  context.fillStyle = colours.kinds[mark.kind];
  context.fill();
  if (mark.isCollapsed) paintCross(context, mark, colours);
  if (mark.isPinned) paintPin(context, mark, colours);
  if (mark.isRunning) paintRunning(context, mark, colours);
  if (isUnfinished) paintCompletion(context, mark, completion, colours);
  if (mark.isChosen) paintArc(context, mark, { colour: colours.accent, distance: isUnfinished ? 6 : 4, share: 1 });
}

/** What is complete as a whole line from the top, what is not as dashes. */
function paintCompletion(context: CanvasRenderingContext2D, mark: Mark, completion: number, { complete, unfinished }: MapColours): void {
  context.setLineDash([4, 3]);
  paintArc(context, mark, { colour: unfinished, distance: 3, share: completion - 1 });
  context.setLineDash([]);
  if (completion > 0) paintArc(context, mark, { colour: complete, distance: 3, share: completion });
}

/** `share` of the circle, clockwise from the top; counter-clockwise where it is negative. */
function paintArc(context: CanvasRenderingContext2D, { x, y, radius }: Mark, arc: { readonly colour: string; readonly distance: number; readonly share: number }): void {
  const top = -Math.PI / 2;
  context.beginPath();
  context.arc(x, y, radius * 1.15 + arc.distance, top, top + arc.share * 2 * Math.PI, arc.share < 0);
  context.strokeStyle = arc.colour;
  context.lineWidth = mapLooks.ringWidth(radius);
  context.stroke();
}

/** A plus: there is more inside. */
function paintCross(context: CanvasRenderingContext2D, { x, y, radius }: Mark, { background }: MapColours): void {
  const arm = radius * 0.55;
  context.beginPath();
  context.moveTo(x - arm, y);
  context.lineTo(x + arm, y);
  context.moveTo(x, y - arm);
  context.lineTo(x, y + arm);
  context.strokeStyle = background;
  context.lineWidth = 2;
  context.stroke();
}

function paintPin(context: CanvasRenderingContext2D, { x, y, radius }: Mark, { background, text }: MapColours): void {
  context.beginPath();
  context.arc(x + radius * 0.8, y - radius * 0.8, 2.5, 0, 2 * Math.PI);
  context.fillStyle = text;
  context.fill();
  context.strokeStyle = background;
  context.lineWidth = 1;
  context.stroke();
}

/** A sign that plays, on a disc of its own so that it is seen on every kind. */
function paintRunning(context: CanvasRenderingContext2D, { x, y, radius }: Mark, { background, complete }: MapColours): void {
  const { middle, size, corners } = runningSign(x, y, radius);
  context.beginPath();
  context.arc(middle[0], middle[1], size, 0, 2 * Math.PI);
  context.fillStyle = complete;
  context.fill();
  context.strokeStyle = background;
  context.lineWidth = 1;
  context.stroke();
  context.beginPath();
  for (const [cx, cy] of corners) context.lineTo(cx, cy);
  context.closePath();
  context.fillStyle = background;
  context.fill();
}

function tracePath(context: CanvasRenderingContext2D, { kind, x, y }: Mark, radius: number): void {
  const corners = shapeOf(kind);
  context.beginPath();
  if (!corners) context.arc(x, y, radius, 0, 2 * Math.PI);
  else for (const [cx, cy] of corners) context.lineTo(x + cx * radius, y + cy * radius);
  context.closePath();
}

/** A rim in the colour of the ground keeps a label readable over lines. */
function paintLabel(context: CanvasRenderingContext2D, { text, emphasis, isBeside, x, y }: Label, colours: MapColours): void {
  context.globalAlpha = mapLooks.labelAlphas[emphasis];
  context.font = `${emphasis === 'strong' ? '600 ' : ''}${LABEL_SIZE}px ${colours.font}`;
  context.textAlign = isBeside ? 'left' : 'center';
  context.textBaseline = 'top';
  context.lineJoin = 'round';
  context.lineWidth = 3;
  context.strokeStyle = colours.background;
  context.strokeText(text, x, y);
  context.fillStyle = colours.text;
  context.fillText(text, x, y);
}
