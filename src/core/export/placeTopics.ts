// Where topics lie on a canvas: whole pixels, and no two over each other.
import type { Topic, TopicMap } from '../map/TopicMap';
import type { Place } from './ExportedMap';

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

const GAP = 40;
const CELL = { width: 300 + GAP, height: 120 + GAP };

function sizeOf({ kind }: Topic): { readonly width: number; readonly height: number } {
  return kind === 'note' || kind === 'section' ? { width: 300, height: 120 } : { width: 260, height: 60 };
}

/** Without a layout: notes from top to bottom, each with its sections to the right by depth, and beyond them what notes share. */
export function placeTopics({ topics, ties }: TopicMap): ReadonlyMap<string, Box> {
  const parents = new Map(ties.filter(({ kind }) => kind === 'contains').map(({ from, to }) => [to, from]));
  const depths = new Map<string, number>();
  for (const { id, kind } of topics) depths.set(id, kind === 'note' ? 0 : (depths.get(parents.get(id) ?? '') ?? 0) + 1);
  const isOwn = ({ kind }: Topic): boolean => kind === 'note' || kind === 'section';
  const own = topics.filter(isOwn);
  const beyond = own.reduce((deepest, { id }) => Math.max(deepest, depths.get(id) ?? 0), 0) + 2;
  const boxes = new Map<string, Box>();
  own.forEach((topic, row) => boxes.set(topic.id, { x: (depths.get(topic.id) ?? 0) * CELL.width, y: row * CELL.height, ...sizeOf(topic) }));
  const kinds = [...new Set(topics.filter((topic) => !isOwn(topic)).map(({ kind }) => kind))];
  kinds.forEach((kind, column) => {
    topics
      .filter((topic) => topic.kind === kind)
      .forEach((topic, row) => boxes.set(topic.id, { x: (beyond + column) * CELL.width, y: row * (60 + GAP), ...sizeOf(topic) }));
  });
  return boxes;
}

/** A layout of points drawn apart until most boxes have room, on a grid: the rest moves to the next free cell. What has no place comes last. */
export function spreadPlaces({ topics }: TopicMap, places: ReadonlyMap<string, Place>): ReadonlyMap<string, Box> {
  const scale = scaleOf([...places.values()]);
  const taken = new Set<string>();
  const boxes = new Map<string, Box>();
  const lowest = [...places.values()].reduce((low, { y }) => Math.max(low, y), 0);
  for (const topic of topics) {
    const { x, y } = places.get(topic.id) ?? { x: 0, y: lowest };
    const [column, row] = freeCell(Math.round((x * scale) / CELL.width), Math.round((y * scale) / CELL.height), taken);
    taken.add(`${column}:${row}`);
    boxes.set(topic.id, { x: column * CELL.width, y: row * CELL.height, ...sizeOf(topic) });
  }
  return boxes;
}

/** So many cells as there are topics, half again as many to stay free. */
function scaleOf(places: readonly Place[]): number {
  const span = (values: readonly number[]): number => values.reduce((most, value) => Math.max(most, value), -Infinity) - values.reduce((least, value) => Math.min(least, value), Infinity);
  const area = Math.max(1, span(places.map(({ x }) => x))) * Math.max(1, span(places.map(({ y }) => y)));
  return Math.sqrt((places.length * 2.5 * CELL.width * CELL.height) / area) || 1;
}

/** The nearest by rings around the wanted one. */
function freeCell(column: number, row: number, taken: ReadonlySet<string>): readonly [column: number, row: number] {
  for (let ring = 0; ; ring++) {
    for (let dy = -ring; dy <= ring; dy++) {
      const step = Math.abs(dy) === ring ? 1 : Math.max(1, 2 * ring);
      for (let dx = -ring; dx <= ring; dx += step) if (!taken.has(`${column + dx}:${row + dy}`)) return [column + dx, row + dy];
    }
  }
}
