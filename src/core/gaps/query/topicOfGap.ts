// What a gap is about: what the heading above it names, else what a heading above that one does, else a topic tag of its note; null where that is nothing on the map.
import type { Topic, TopicMap } from '../../map/TopicMap';
import type { Gap } from '../Gap';
import { sectionKey } from './sectionKey';

export function topicOfGap({ path, section }: Gap, map: TopicMap): Topic | null {
  const subjects = subjectsOf(map);
  for (let each = section; !each.isPreamble && each.parent; each = each.parent) {
    const topic = subjects.get(sectionKey(path, each.heading.line));
    if (topic) return topic;
  }
  return subjects.get(sectionKey(path, 0)) ?? null;
}

const known = new WeakMap<TopicMap, ReadonlyMap<string, Topic>>();

/** By the key of the section; of a note under line 0. What a heading names comes before a tag. */
function subjectsOf(map: TopicMap): ReadonlyMap<string, Topic> {
  const found = known.get(map);
  if (found) return found;
  const topics = new Map(map.topics.map((topic) => [topic.id, topic]));
  const subjects = new Map<string, Topic>();
  for (const wanted of ['about', 'tagged'] as const) {
    for (const { from, to, kind } of map.ties) {
      const [place, topic] = kind === wanted ? [topics.get(from), topics.get(to)] : [];
      const key = place && sectionKey(place.path, place.kind === 'note' ? 0 : place.line);
      if (key !== undefined && topic && !subjects.has(key)) subjects.set(key, topic);
    }
  }
  known.set(map, subjects);
  return subjects;
}
