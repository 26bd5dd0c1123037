// Opens the list of the sources behind a topic.
import { openPlace } from '../shared/openPlace';
import { listSources } from './listSources';
import type { MapDesk } from './MapDesk';
import { SourcesModal } from './SourcesModal';

export function showSources({ app, index, texts }: MapDesk, topicId: string): void {
  const { map } = index.notebook;
  const topic = map.topics.find(({ id }) => id === topicId);
  if (topic) new SourcesModal(app, { topic, sources: listSources(map, topic), open: (place) => void openPlace(app, place) }, texts.map).open();
}
