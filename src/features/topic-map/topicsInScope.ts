// What of the map is on stage: the whole vault, or what has to do with one note.
import type { TopicMap } from '../../core/map/TopicMap';
import { groupTies } from './groupTies';
import { isInner } from './isInner';

/** The topics of one note: all that its note contains or defines, and what those are tied to. The whole map where `path` is null. */
export function topicsInScope(map: TopicMap, path: string | null): TopicMap {
  if (path === null) return map;
  const own = new Set(map.topics.filter((topic) => topic.kind === 'note' && topic.path === path).map(({ id }) => id));
  const children = groupTies(map.ties.filter(isInner), 'from');
  for (const id of own) for (const { to } of children.get(id) ?? []) own.add(to);
  const near = new Set(own);
  for (const { from, to } of map.ties) {
    if (own.has(from)) near.add(to);
    if (own.has(to)) near.add(from);
  }
  return keep(map, near, own);
}

/** Neighbours of the note are shown for their ties to it, not for those among themselves. */
function keep(map: TopicMap, ids: ReadonlySet<string>, own: ReadonlySet<string>): TopicMap {
  return {
    topics: map.topics.filter(({ id }) => ids.has(id)),
    ties: map.ties.filter(({ from, to }) => ids.has(from) && ids.has(to) && (own.has(from) || own.has(to))),
  };
}
