// What a topic says of itself while the pointer rests on it.
import { findSources } from '../../core/map/findSources';
import type { Topic } from '../../core/map/TopicMap';
import type { MapDesk } from './MapDesk';
import type { PreviewedTopic } from './MapPreview';
import { previewTopic } from './previewTopic';
import type { Stage } from './Stage';

/** `ties`: how many of them are seen. */
export function describeTopic({ index, texts }: Pick<MapDesk, 'index' | 'texts'>, { completion, running }: Stage, topic: Topic, ties: number): PreviewedTopic {
  const { notes, gaps, lens, map } = index.notebook;
  const { id, path } = topic;
  return {
    ...previewTopic(topic, notes.get(path), gaps.get(path) ?? []),
    topic,
    definition: lens.definitionOf(id, texts.language),
    ties,
    completion: completion.get(id) ?? null,
    sources: findSources(map).get(id)?.size ?? null,
    running: running.get(id) ?? 0,
  };
}
