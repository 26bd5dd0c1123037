// Where an arrow key leads from a topic: to the neighbour that lies most in its direction, or to the nearest topic there where no neighbour does.
import type { Tie } from '../../core/map/TopicMap';
import type { PlacedTopic } from '../../core/layout/PlacedTopic';

export type Direction = 'left' | 'right' | 'up' | 'down';

const vectors: Readonly<Record<Direction, readonly [x: number, y: number]>> = { left: [-1, 0], right: [1, 0], up: [0, -1], down: [0, 1] };
/** Within 60° of the direction. */
const NARROWEST = 0.5;

interface Walk {
  /** Those that are seen. */
  readonly placed: readonly PlacedTopic[];
  readonly ties: readonly Tie[];
  readonly from: string;
  readonly direction: Direction;
}

export function findNextTopic({ placed, ties, from, direction }: Walk): PlacedTopic | null {
  const start = placed.find(({ topic }) => topic.id === from);
  if (!start) return null;
  const near = new Set(ties.flatMap((tie) => (tie.from === from ? [tie.to] : tie.to === from ? [tie.from] : [])));
  const neighbours = placed.filter(({ topic }) => near.has(topic.id) && topic.id !== from);
  return best(start, neighbours, direction, NARROWEST) ?? best(start, placed.filter((other) => other !== start), direction, NARROWEST);
}

function best(start: PlacedTopic, others: readonly PlacedTopic[], direction: Direction, narrowest: number): PlacedTopic | null {
  const [dx, dy] = vectors[direction];
  let found: PlacedTopic | null = null;
  let lowest = Infinity;
  for (const other of others) {
    const distance = Math.hypot(other.x - start.x, other.y - start.y);
    const cosine = distance === 0 ? 0 : ((other.x - start.x) * dx + (other.y - start.y) * dy) / distance;
    if (cosine < narrowest) continue;
    // Straight ahead counts for more than near: the walk should go where the key points.
    const cost = distance / cosine ** 2;
    if (cost < lowest) [found, lowest] = [other, cost];
  }
  return found;
}
