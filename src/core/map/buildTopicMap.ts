// From notes to the map of their topics and ties. The order of the notes given does not matter: what all notes share leads to its
// first occurrence by path. Takes time in proportion to the notes' text.
import type { Note } from '../notes/Note';
import type { ConceptLens } from './ConceptLens';
import { TopicIndex } from './TopicIndex';
import type { TopicMap } from './TopicMap';

export function buildTopicMap(notes: readonly Note[], lens: ConceptLens | null = null): TopicMap {
  const index = new TopicIndex(lens);
  for (const note of notes) index.set(note);
  return index.map;
}
