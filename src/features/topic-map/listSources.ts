// The sources behind a topic, each with the notes that cite it; of a source, itself.
import { findSources } from '../../core/map/findSources';
import type { Topic, TopicMap } from '../../core/map/TopicMap';

export interface CitedSource {
  readonly source: Topic;
  readonly notes: readonly Topic[];
}

export function listSources(map: TopicMap, topic: Topic): readonly CitedSource[] {
  const wanted = topic.kind === 'source' ? new Set([topic.id]) : (findSources(map).get(topic.id) ?? new Set<string>());
  const citing = new Map<string, Set<string>>();
  for (const { from, to, kind } of map.ties) if (kind === 'cites' && wanted.has(to)) citing.set(to, (citing.get(to) ?? new Set()).add(from));
  return map.topics.filter(({ id }) => wanted.has(id)).map((source) => ({ source, notes: map.topics.filter(({ id }) => citing.get(source.id)?.has(id)) }));
}
