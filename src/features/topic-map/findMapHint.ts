// Why there is nothing to see on the map, as the name of the text that says so and what to do.
import type { TopicMap } from '../../core/map/TopicMap';
import type { MapScope } from './MapChoice';

export function findMapHint({ topics }: TopicMap, scope: MapScope, notePath: string | null): 'noMatch' | 'noNote' | 'noTopic' | 'empty' {
  if (topics.length > 0) return 'noMatch';
  if (scope === 'topic') return 'noTopic';
  return scope === 'note' && notePath === null ? 'noNote' : 'empty';
}
