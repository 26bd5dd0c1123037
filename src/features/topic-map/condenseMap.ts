// A map that is too large to be laid out while its user waits, reduced to what gives a picture: notes and what they share. What stands inside a
// note is left out; its ties become those of its note.
import type { Tie, TieKind, TopicKind, TopicMap } from '../../core/map/TopicMap';
import { isInner } from './isInner';

/** As many topics as can be laid out a few milliseconds at a time. */
export const LARGEST_STAGE = 2000;

const details: ReadonlySet<TopicKind> = new Set<TopicKind>(['section', 'term']);

export function condenseMap(map: TopicMap): TopicMap {
  const kept = map.topics.filter(({ kind }) => !details.has(kind));
  const holders = findHolders(map, new Set(kept.map(({ id }) => id)));
  const ties: Tie[] = [];
  // Of hundreds of thousands most are said again: a set in a set asks for no text of both ends.
  const known = new Map<string, Map<string, Set<TieKind>>>();
  for (const tie of map.ties) {
    const [from, to] = [holders.get(tie.from), holders.get(tie.to)];
    if (from === undefined || to === undefined || from === to) continue;
    let ends = known.get(from);
    if (!ends) known.set(from, (ends = new Map<string, Set<TieKind>>()));
    let kinds = ends.get(to);
    if (!kinds) ends.set(to, (kinds = new Set()));
    if (kinds.has(tie.kind)) continue;
    kinds.add(tie.kind);
    ties.push({ ...tie, from, to });
  }
  return { topics: kept, ties };
}

/** For each topic the one that stands for it: itself, or what holds it from outside. */
function findHolders(map: TopicMap, kept: ReadonlySet<string>): ReadonlyMap<string, string> {
  const parents = new Map<string, string>();
  for (const tie of map.ties) if (isInner(tie) && !parents.has(tie.to)) parents.set(tie.to, tie.from);
  const holders = new Map<string, string>();
  for (const { id } of map.topics) {
    const trail = new Set<string>();
    let at: string | undefined = id;
    while (at !== undefined && !kept.has(at) && !trail.has(at)) {
      trail.add(at);
      at = parents.get(at);
    }
    if (at !== undefined && kept.has(at)) holders.set(id, at);
  }
  return holders;
}
