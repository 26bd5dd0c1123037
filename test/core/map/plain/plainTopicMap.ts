// The map by its definition, from all notes at once: what TopicIndex has to come to, however its notes came and went.
import type { Note } from '../../../../src/core/notes/Note';
import { addLinks } from './addLinks';
import { addMentions } from './addMentions';
import { placeNote } from './placeNote';
import { TopicCollector } from './TopicCollector';
import type { TopicMap } from '../../../../src/core/map/TopicMap';

export function plainTopicMap(notes: readonly Note[]): TopicMap {
  const collector = new TopicCollector();
  const inOrder = [...notes].sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0));
  const placed = inOrder.map((note) => placeNote(note, collector));
  addLinks(placed, collector);
  addMentions(placed, collector);
  return collector.map;
}
