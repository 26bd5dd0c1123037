// The topics that a name means: those that are called so, and those of the concepts that have the name in any language.
import { conceptTopicId } from '../../map/conceptTopicId';
import type { ConceptLens } from '../../map/ConceptLens';
import type { Topic } from '../../map/TopicMap';
import { topicNameKey } from '../../map/topicNameKey';
import { keyOfName } from '../../vocabulary/keyOfName';
import type { GapNotebook } from './GapSelection';

/** Ids. */
export function findTopics({ map, lens }: Pick<GapNotebook, 'map' | 'lens'>, name: string): ReadonlySet<string> {
  const key = topicNameKey(name);
  const concepts = new Set(conceptsByName(lens).get(keyOfName(key)));
  const command = `command:${lens.commandOf(key) ?? ''}`;
  return new Set(map.topics.filter((topic) => keyOf(topic) === key || topic.id === command || concepts.has(topic.id)).map(({ id }) => id));
}

// A change of one note leaves nearly all topics as they are, and the vocabulary too.
const keys = new WeakMap<Topic, string>();
const names = new WeakMap<ConceptLens, ReadonlyMap<string, readonly string[]>>();

function keyOf(topic: Topic): string {
  let key = keys.get(topic);
  if (key === undefined) keys.set(topic, (key = topicNameKey(topic.label)));
  return key;
}

function conceptsByName(lens: ConceptLens): ReadonlyMap<string, readonly string[]> {
  let known = names.get(lens);
  if (!known) {
    const byName = new Map<string, string[]>();
    for (const { name, conceptId } of lens.vocabulary.names) {
      const key = keyOfName(name);
      byName.set(key, [...(byName.get(key) ?? []), conceptTopicId(conceptId)]);
    }
    names.set(lens, (known = byName));
  }
  return known;
}
