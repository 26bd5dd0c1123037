// From notes to the map of their topics and ties. The order of the notes given does not matter: what all notes share leads to its
// first occurrence by path. Takes time in proportion to the notes' text.
import type { Note } from '../notes/Note';
import { addLinks } from './addLinks';
import { addMentions } from './addMentions';
import { placeNote } from './placeNote';
import { TopicCollector } from './TopicCollector';
import type { TopicMap } from './TopicMap';

export function buildTopicMap(notes: readonly Note[]): TopicMap {
  const collector = new TopicCollector();
  const inOrder = [...notes].sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0));
  const placed = inOrder.map((note) => placeNote(note, collector));
  addLinks(placed, collector);
  addMentions(placed, collector);
  return collector.map;
}
