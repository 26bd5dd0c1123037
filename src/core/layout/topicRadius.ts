// How large a topic is drawn: by its kind, and by how much is tied to it.
import type { TopicKind } from '../map/TopicMap';

const base: Readonly<Record<TopicKind, number>> = { note: 9, section: 6, concept: 8, command: 6, instruction: 6, term: 4.5, tag: 6, source: 4 };

/** Units of the map. */
export function topicRadius(kind: TopicKind, degree: number): number {
  return base[kind] + Math.min(8, Math.sqrt(degree));
}
