// The map with some topics standing for all that they contain: what is inside is left out, its ties become those of the topic that stands for it.
import type { Tie, TopicMap } from '../../core/map/TopicMap';
import { isInner } from './isInner';

export function collapseTopics(map: TopicMap, collapsed: ReadonlySet<string>): TopicMap {
  if (collapsed.size === 0) return map;
  const holders = findHolders(map, collapsed);
  if (holders.size === 0) return map;
  const ties = new Map<string, Tie>();
  for (const tie of map.ties) {
    const [from, to] = [holders.get(tie.from) ?? tie.from, holders.get(tie.to) ?? tie.to];
    const key = `${from}\n${to}\n${tie.kind}`;
    if (from !== to && !ties.has(key)) ties.set(key, { ...tie, from, to });
  }
  return { topics: map.topics.filter(({ id }) => !holders.has(id)), ties: [...ties.values()] };
}

/** For each topic inside a collapsed one the outermost that stands for it. What several notes share belongs to none of them. */
function findHolders(map: TopicMap, collapsed: ReadonlySet<string>): ReadonlyMap<string, string> {
  const parents = new Map<string, string[]>();
  for (const { from, to } of map.ties.filter(isInner)) parents.set(to, [...(parents.get(to) ?? []), from]);
  const holders = new Map<string, string>();
  for (const { id } of map.topics) {
    let holder: string | null = null;
    const trail = new Set<string>();
    for (let at: string | undefined = onlyParent(parents, id); at !== undefined && !trail.has(at); at = onlyParent(parents, at)) {
      trail.add(at);
      if (collapsed.has(at) && at !== id) holder = at;
    }
    if (holder !== null) holders.set(id, holder);
  }
  return holders;
}

function onlyParent(parents: ReadonlyMap<string, readonly string[]>, id: string): string | undefined {
  const all = parents.get(id) ?? [];
  return all.length === 1 ? all[0] : undefined;
}
