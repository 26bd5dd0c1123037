// Which topic is under the pointer, of those that are seen.
import { quadtree, type Quadtree } from 'd3-quadtree';
import { screenRadius, type Viewport } from './buildDrawList';
import type { PlacedTopic } from './PlacedTopic';

/** Pixels around a mark that still count: small marks must be easy to hit. */
const REACH = 6;
const LARGEST_RADIUS = 40;

export type TopicTree = Quadtree<PlacedTopic>;

export function buildTopicTree(placed: readonly PlacedTopic[], seen: ReadonlySet<string>): TopicTree {
  return quadtree<PlacedTopic>()
    .x(({ x }) => x)
    .y(({ y }) => y)
    .addAll(placed.filter(({ topic }) => seen.has(topic.id)));
}

/** `point` is on the screen, relative to the canvas. */
export function findTopicAt(tree: TopicTree, point: { readonly x: number; readonly y: number }, viewport: Viewport): PlacedTopic | null {
  const [x, y] = [(point.x - viewport.x) / viewport.scale, (point.y - viewport.y) / viewport.scale];
  const found = tree.find(x, y, (LARGEST_RADIUS + REACH) / viewport.scale);
  if (!found) return null;
  const distance = Math.hypot(found.x - x, found.y - y) * viewport.scale;
  return distance <= screenRadius(found, viewport.scale) + REACH ? found : null;
}
