// How many topics there are of each kind.
import type { TopicKind, TopicMap } from '../../core/map/TopicMap';

export function countKinds({ topics }: TopicMap): ReadonlyMap<TopicKind, number> {
  const counts = new Map<TopicKind, number>();
  for (const { kind } of topics) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  return counts;
}
