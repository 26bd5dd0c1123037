// The topic that a name means: the one that is called so, whatever its case and accents; of several the one that stands for most. The label counts
// before other names.
import { topicNameKey } from '../../core/map/topicNameKey';
import type { Topic, TopicKind, TopicMap } from '../../core/map/TopicMap';

const ranks: readonly TopicKind[] = ['concept', 'note', 'command', 'instruction', 'section', 'term', 'tag', 'source'];

export function findTopicByName({ topics }: TopicMap, name: string, namesOf: (id: string) => readonly string[]): Topic | null {
  const wanted = topicNameKey(name);
  const isWanted = (each: string): boolean => topicNameKey(each) === wanted;
  const labelled = topics.filter(({ label }) => isWanted(label));
  const named = (labelled.length > 0 ? labelled : topics.filter(({ id }) => namesOf(id).some(isWanted))).sort((a, b) => ranks.indexOf(a.kind) - ranks.indexOf(b.kind));
  return named[0] ?? null;
}
