// What of the map is on stage (and laid out), and what of that is to be seen: filters change what is seen, never where it stands.
import { foldText } from '../../core/notes/foldText';
import type { Tie, Topic, TopicKind, TopicMap } from '../../core/map/TopicMap';

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

export interface MapFilter {
  readonly hiddenKinds: ReadonlySet<TopicKind>;
  readonly query: string;
}

export interface Visibility {
  readonly seen: ReadonlySet<string>;
  /** Those that the query names; null without a query. */
  readonly matches: ReadonlySet<string> | null;
}

/** With a query: what it names, and the way from there to the top, so that nothing stands there lonely. */
export function seeTopics(map: TopicMap, filter: MapFilter): Visibility {
  const shown = map.topics.filter(({ kind }) => !filter.hiddenKinds.has(kind));
  const words = foldText(filter.query).split(/\s+/).filter((word) => word !== '');
  if (words.length === 0) return { seen: new Set(shown.map(({ id }) => id)), matches: null };
  const matches = new Set(shown.filter((topic) => isNamed(topic, words)).map(({ id }) => id));
  const seen = new Set(matches);
  const parents = groupTies(map.ties.filter(isInner), 'to');
  const allowed = new Set(shown.map(({ id }) => id));
  for (const id of seen) for (const { from } of parents.get(id) ?? []) if (allowed.has(from)) seen.add(from);
  return { seen, matches };
}

function isNamed(topic: Topic, words: readonly string[]): boolean {
  const label = foldText(topic.label);
  return words.every((word) => label.includes(word));
}

function isInner({ kind }: Tie): boolean {
  return kind === 'contains' || kind === 'defines';
}

function groupTies(ties: readonly Tie[], end: 'from' | 'to'): ReadonlyMap<string, readonly Tie[]> {
  const groups = new Map<string, Tie[]>();
  for (const tie of ties) {
    const group = groups.get(tie[end]);
    if (group) group.push(tie);
    else groups.set(tie[end], [tie]);
  }
  return groups;
}
