// What the map shows as an SVG file: colours resolved, the ground included, and every text escaped. Pure, so that it can be tested.
import { plainLabel } from '../export/plainLabel';
import type { DrawList, Label, Mark, Stroke } from './DrawList';
import { mapLooks } from './mapLooks';
import type { MapColours } from './MapColours';
import { runningSign } from './runningSign';
import { shapeOf } from './shapeOf';

export interface Drawing {
  readonly list: DrawList;
  readonly colours: MapColours;
  /** In pixels. */
  readonly width: number;
  readonly height: number;
  readonly title: string;
}

const LABEL_SIZE = 12;
/** From the upper edge of a line of text to where its letters stand, in parts of its size. */
const ASCENT = 0.85;

export function writeMapSvg({ list, colours, width, height, title }: Drawing): string {
  const parts = [
    `<title>${escape(title)}</title>`,
    tag('rect', { width, height, fill: colours.background }),
    ...list.strokes.map((stroke) => writeStroke(stroke, list.lineStrength, colours)),
    ...list.marks.flatMap((mark) => writeMark(mark, colours)),
    ...list.labels.map((label) => writeLabel(label, colours)),
  ];
  const root = { xmlns: 'http://www.w3.org/2000/svg', width, height, viewBox: `0 0 ${round(width)} ${round(height)}`, role: 'img', 'font-family': `${colours.font}, sans-serif`, 'font-size': LABEL_SIZE };
  return `<svg${attributes(root)}>\n${parts.join('\n')}\n</svg>\n`;
}

function writeStroke(stroke: Stroke, strength: number, colours: MapColours): string {
  const { dashes, alpha, colour, width } = mapLooks.line(stroke, strength, colours);
  const { points } = stroke;
  let path = '';
  for (let at = 0; at + 3 < points.length; at += 4) path += `M${pair(points, at)}L${pair(points, at + 2)}`;
  return tag('path', { d: path, fill: 'none', stroke: colour, 'stroke-width': width, 'stroke-opacity': alpha, ...dashed(dashes) });
}

function pair(points: readonly number[], at: number): string {
  return `${round(points[at] ?? 0)} ${round(points[at + 1] ?? 0)}`;
}

function writeMark(mark: Mark, colours: MapColours): readonly string[] {
  const { kind, emphasis, x, y, radius, completion, isChosen, isPinned, isRunning, isCollapsed } = mark;
  const isUnfinished = completion !== null && completion < 1;
  const corners = shapeOf(kind);
  const look = { fill: colours.kinds[kind], opacity: mapLooks.markAlphas[emphasis] };
  const arm = radius * 0.55;
  return [
    corners ? tag('polygon', { points: corners.map(([cx, cy]) => `${round(x + cx * radius)},${round(y + cy * radius)}`).join(' '), ...look }) : tag('circle', { cx: x, cy: y, r: radius, ...look }),
    ...(isCollapsed ? [tag('path', { d: `M${round(x - arm)} ${round(y)}h${round(2 * arm)}M${round(x)} ${round(y - arm)}v${round(2 * arm)}`, stroke: colours.background, 'stroke-width': 2 })] : []),
    ...(isPinned ? [tag('circle', { cx: x + radius * 0.8, cy: y - radius * 0.8, r: 2.5, fill: colours.text, stroke: colours.background })] : []),
    ...(isRunning ? writeRunning(mark, colours) : []),
    ...(isUnfinished ? [writeArc(mark, colours.unfinished, 3, completion - 1, [4, 3])] : []),
    ...(isUnfinished && completion > 0 ? [writeArc(mark, colours.complete, 3, completion, [])] : []),
    ...(isChosen ? [writeArc(mark, colours.accent, isUnfinished ? 6 : 4, 1, [])] : []),
  ];
}

function writeRunning({ x, y, radius }: Mark, { background, complete }: MapColours): readonly string[] {
  const { middle: [cx, cy], size, corners } = runningSign(x, y, radius);
  return [tag('circle', { cx, cy, r: size, fill: complete, stroke: background }), tag('polygon', { points: corners.map((corner) => corner.map(round).join(',')).join(' '), fill: background })];
}

/** `share` of the circle, clockwise from the top; counter-clockwise where it is negative. */
function writeArc({ x, y, radius, emphasis }: Mark, stroke: string, distance: number, share: number, dashes: readonly number[]): string {
  const r = radius * 1.15 + distance;
  const look = { fill: 'none', stroke, 'stroke-width': mapLooks.ringWidth(radius), opacity: mapLooks.markAlphas[emphasis], ...dashed(dashes) };
  if (Math.abs(share) >= 1) return tag('circle', { cx: x, cy: y, r, ...look });
  const angle = share * 2 * Math.PI;
  const flags = `${Math.abs(share) > 0.5 ? 1 : 0} ${share > 0 ? 1 : 0}`;
  return tag('path', { d: `M${round(x)} ${round(y - r)}A${round(r)} ${round(r)} 0 ${flags} ${round(x + r * Math.sin(angle))} ${round(y - r * Math.cos(angle))}`, ...look });
}

function writeLabel({ text, emphasis, isBeside, x, y }: Label, { text: fill, background }: MapColours): string {
  const rim = { stroke: background, 'stroke-width': 3, 'stroke-linejoin': 'round', 'paint-order': 'stroke' };
  const weight = emphasis === 'strong' ? { 'font-weight': 600 } : {};
  return `<text${attributes({ x, y: y + LABEL_SIZE * ASCENT, 'text-anchor': isBeside ? 'start' : 'middle', fill, ...rim, opacity: mapLooks.labelAlphas[emphasis], ...weight })}>${escape(text)}</text>`;
}

const dashed = (dashes: readonly number[]): Readonly<Record<string, string>> => (dashes.length === 0 ? {} : { 'stroke-dasharray': dashes.join(' ') });

const tag = (name: string, values: Readonly<Record<string, string | number>>): string => `<${name}${attributes(values)}/>`;

function attributes(values: Readonly<Record<string, string | number>>): string {
  return Object.entries(values).map(([name, value]) => ` ${name}="${escape(typeof value === 'number' ? round(value) : value)}"`).join('');
}

/** A tenth of a pixel is seen by nobody. */
const round = (value: number): string => String(Math.round(value * 10) / 10);

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Two characters of Unicode are none of XML. */
function escape(text: string): string {
  return plainLabel(text).replace(/[\ufffe\uffff]/g, '\ufffd').replace(/[&<>"]/g, (char) => entities[char] ?? char);
}
