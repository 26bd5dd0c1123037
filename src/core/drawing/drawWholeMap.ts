// A map laid out and drawn at once, as large as it needs to be: for where there is no screen.
import { ForceLayout } from '../layout/ForceLayout';
import type { TopicMap } from '../map/TopicMap';
import { buildDrawList } from './buildDrawList';
import type { MapColours } from './MapColours';
import { tabulateStage } from './tabulateStage';
import type { Drawing } from './writeMapSvg';

export interface WholeMap {
  readonly map: TopicMap;
  /** By topic, 0 to 1. */
  readonly completion: ReadonlyMap<string, number>;
  readonly colours: MapColours;
  readonly title: string;
  readonly untitled: string;
}

/** Pixels: around the map, and no side less. */
const MARGIN = 90;
const LEAST = 320;
/** Pixels for a letter of a label, since nothing here knows the font: wide ones take more, most take less. */
const LETTER = 7;

export function drawWholeMap({ map, completion, colours, title, untitled }: WholeMap): Drawing {
  const layout = new ForceLayout();
  layout.update(map);
  while (layout.isMoving) layout.advance(1, () => 0);
  const { placed } = layout;
  const [left, top] = [least(placed.map(({ x }) => x)) - MARGIN, least(placed.map(({ y }) => y)) - MARGIN];
  const width = Math.max(LEAST, Math.ceil(MARGIN - least(placed.map(({ x }) => -x)) - left));
  const height = Math.max(LEAST, Math.ceil(MARGIN - least(placed.map(({ y }) => -y)) - top));
  const viewport = { width, height, scale: 1, x: -left, y: -top };
  const table = tabulateStage(placed, map.ties, new Set(map.topics.map(({ id }) => id)));
  const list = buildDrawList({ table, matches: null, completion, collapsed: new Set(), running: new Map(), focus: null, selected: new Set(), viewport, shownLabels: new Set(), untitled, isListed: false, measure: (text) => text.length * LETTER });
  return { list, colours, width, height, title };
}

const least = (values: readonly number[]): number => values.reduce((low, value) => Math.min(low, value), 0);
