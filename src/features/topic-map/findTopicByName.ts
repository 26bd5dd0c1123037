// The topic that a name means: the one that is called so, whatever its case and accents; of several the one that stands for most.
import { topicNameKey } from '../../core/map/topicNameKey';
import type { Topic, TopicKind, TopicMap } from '../../core/map/TopicMap';

const ranks: readonly TopicKind[] = ['concept', 'note', 'command', 'instruction', 'section', 'term', 'tag', 'source'];

export function findTopicByName({ topics }: TopicMap, name: string): Topic | null {
  const wanted = topicNameKey(name);
  const named = topics.filter(({ label }) => topicNameKey(label) === wanted).sort((a, b) => ranks.indexOf(a.kind) - ranks.indexOf(b.kind));
  return named[0] ?? null;
}
