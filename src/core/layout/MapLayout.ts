// What every way to lay out a map gives. Places are those of now: ask again after update, advance or move.
import type { TopicMap } from '../map/TopicMap';
import type { KeptPlace } from './KeptPlace';
import type { PlacedTopic } from './PlacedTopic';

export interface MapLayout {
  readonly placed: readonly PlacedTopic[];
  readonly isMoving: boolean;
  /** Topics stand below each other: names go beside them. */
  readonly isListed: boolean;
  /** What to remember, by the ids of topics. */
  readonly kept: ReadonlyMap<string, KeptPlace>;
  update(map: TopicMap): void;
  /** Goes on for about so many milliseconds of `now`; true where topics stand elsewhere afterwards. */
  advance(milliseconds: number, now: () => number): boolean;
  /** Puts a topic where its user drags it; it stays there. */
  move(id: string, x: number, y: number): void;
  /** From now on the topic goes where its ties pull it. */
  release(id: string): void;
  isPinned(id: string): boolean;
}
