// What became of the map between two looks at it, so that nobody has to compare the whole of both.
import type { Tie, Topic } from './TopicMap';

export interface MapDiff {
  readonly topics: ItemDiff<Topic>;
  readonly ties: ItemDiff<Tie>;
}

/** `changed` holds what kept its identity (a topic's id; a tie's ends and kind) and nothing else for sure, as it is now. */
interface ItemDiff<Item> {
  readonly added: readonly Item[];
  readonly removed: readonly Item[];
  readonly changed: readonly Item[];
}
