// The zoom at which everything that is seen fits the view.
import type { PlacedTopic } from '../layout/PlacedTopic';

const MARGIN = 48;
const CLOSEST = 1.6;

export interface Transform {
  readonly scale: number;
  readonly x: number;
  readonly y: number;
}

/** All in pixels of the view. */
export function fitViewport(placed: readonly PlacedTopic[], width: number, height: number, margin = MARGIN): Transform {
  if (placed.length === 0) return { scale: 1, x: width / 2, y: height / 2 };
  let [left, right, top, bottom] = [Infinity, -Infinity, Infinity, -Infinity];
  for (const { x, y, radius } of placed) {
    left = Math.min(left, x - radius);
    right = Math.max(right, x + radius);
    top = Math.min(top, y - radius);
    bottom = Math.max(bottom, y + radius);
  }
  const room = (size: number): number => Math.max(40, size - 2 * margin);
  const scale = Math.min(CLOSEST, room(width) / Math.max(1, right - left), room(height) / Math.max(1, bottom - top));
  return { scale, x: width / 2 - (scale * (left + right)) / 2, y: height / 2 - (scale * (top + bottom)) / 2 };
}
