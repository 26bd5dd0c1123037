// A part of a map: some of its topics, and the ties among them.
import type { TopicMap } from '../../core/map/TopicMap';

export function restrictMap({ topics, ties }: TopicMap, ids: ReadonlySet<string>): TopicMap {
  return { topics: topics.filter(({ id }) => ids.has(id)), ties: ties.filter(({ from, to }) => ids.has(from) && ids.has(to)) };
}
