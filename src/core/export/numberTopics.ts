// Short ids for topics, since not every format takes ours: `t1`, `t2`, … in the order of the map.
import type { TopicMap } from '../map/TopicMap';

export function numberTopics({ topics }: TopicMap): ReadonlyMap<string, string> {
  return new Map(topics.map(({ id }, index) => [id, `t${index + 1}`]));
}
