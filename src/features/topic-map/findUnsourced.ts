// Topics that no source stands behind, though a note explains them.
import { findSources } from '../../core/map/findSources';
import type { TopicMap } from '../../core/map/TopicMap';

export function findUnsourced(map: TopicMap): ReadonlySet<string> {
  return new Set([...findSources(map)].filter(([, sources]) => sources.size === 0).map(([id]) => id));
}
