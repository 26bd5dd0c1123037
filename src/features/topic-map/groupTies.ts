// Ties by the topic at one of their ends.
import type { Tie } from '../../core/map/TopicMap';

export function groupTies(ties: readonly Tie[], end: 'from' | 'to'): ReadonlyMap<string, readonly Tie[]> {
  const groups = new Map<string, Tie[]>();
  for (const tie of ties) {
    const group = groups.get(tie[end]);
    if (group) group.push(tie);
    else groups.set(tie[end], [tie]);
  }
  return groups;
}
