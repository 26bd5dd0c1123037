// A topic with its place on the map, in units of the map: one is a pixel at zoom 1.
import type { Topic } from '../map/TopicMap';

export interface PlacedTopic {
  readonly topic: Topic;
  readonly x: number;
  readonly y: number;
  /** How many ties end at it. */
  readonly degree: number;
  readonly radius: number;
  /** Stands where its user put it. */
  readonly isPinned: boolean;
}
