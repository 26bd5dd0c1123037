// Which topic is under the pointer, of those that are seen. Asks them all: of thousands that takes less than a frame's hundredth, and nothing must be kept up to date.
import { screenRadius, type Viewport } from '../../core/drawing/buildDrawList';
import type { PlacedTopic } from '../../core/layout/PlacedTopic';

/** Pixels around a mark that still count: small marks must be easy to hit. */
const REACH = 6;

/** The nearest that is hit. `point` is on the screen, relative to the canvas. */
export function findTopicAt(seen: readonly PlacedTopic[], point: { readonly x: number; readonly y: number }, { scale, x, y }: Viewport): PlacedTopic | null {
  let found: PlacedTopic | null = null;
  let nearest = Infinity;
  for (const placed of seen) {
    const [dx, dy] = [placed.x * scale + x - point.x, placed.y * scale + y - point.y];
    const distance = Math.sqrt(dx * dx + dy * dy);
    if (distance >= nearest || distance > screenRadius(placed, scale) + REACH) continue;
    [found, nearest] = [placed, distance];
  }
  return found;
}
