// The topic that a name means: the one that is called so, whatever its case and accents; of several the one that stands for most.
import { foldText } from '../../core/notes/foldText';
import type { Topic, TopicKind, TopicMap } from '../../core/map/TopicMap';

const ranks: readonly TopicKind[] = ['concept', 'note', 'command', 'instruction', 'section', 'term', 'tag', 'source'];

export function findTopicByName({ topics }: TopicMap, name: string): Topic | null {
  const wanted = keyOf(name);
  const named = topics.filter(({ label }) => keyOf(label) === wanted).sort((a, b) => ranks.indexOf(a.kind) - ranks.indexOf(b.kind));
  return named[0] ?? null;
}

/** `docker ps` and `ps` are one name, and so are `#Docker` and `[[Docker]]`. */
const keyOf = (text: string): string => foldText(text).replace(/^docker (?=\S)|[[\]#¿?]/g, '').trim();
