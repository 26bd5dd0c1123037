// What of the map lies around one topic: all that so many ties reach, whichever way they point.
import type { TopicMap } from '../../core/map/TopicMap';

/** Nothing where the map has no such topic. */
export function findNeighbourhood(map: TopicMap, root: string, depth: number): TopicMap {
  const reached = new Set(map.topics.some(({ id }) => id === root) ? [root] : []);
  for (let step = 0; step < depth; step++) {
    const edge: string[] = [];
    for (const { from, to } of map.ties) {
      if (reached.has(from)) edge.push(to);
      if (reached.has(to)) edge.push(from);
    }
    for (const id of edge) reached.add(id);
  }
  return {
    topics: map.topics.filter(({ id }) => reached.has(id)),
    ties: map.ties.filter(({ from, to }) => reached.has(from) && reached.has(to)),
  };
}
