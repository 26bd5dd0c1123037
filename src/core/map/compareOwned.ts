// The order in which notes bring topics: by path, then as they stand in the note.
import type { OwnedTopic } from './OwnedTopic';

export function compareOwned(a: OwnedTopic, b: OwnedTopic): number {
  if (a.topic.path !== b.topic.path) return a.topic.path < b.topic.path ? -1 : 1;
  return a.ordinal - b.ordinal;
}
