// A map with exactly the keys that are promised to whoever reads it as JSON: keys are added, never renamed.
import type { Tie, Topic, TopicMap } from '../map/TopicMap';

export function listMap({ topics, ties }: TopicMap): { readonly topics: readonly Topic[]; readonly ties: readonly Tie[] } {
  return {
    topics: topics.map(({ id, label, kind, path, line }) => ({ id, label, kind, path, line })),
    ties: ties.map(({ from, to, kind, path, line }) => ({ from, to, kind, path, line })),
  };
}
