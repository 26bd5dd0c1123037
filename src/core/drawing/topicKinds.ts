// The kinds of topics in the order in which a legend names them.
import type { TopicKind } from '../map/TopicMap';

export const topicKinds: readonly TopicKind[] = ['note', 'section', 'concept', 'command', 'instruction', 'term', 'tag', 'source'];

export function isTopicKind(value: unknown): value is TopicKind {
  return topicKinds.some((kind) => kind === value);
}
