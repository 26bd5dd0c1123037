// What of the topics on stage is to be seen. Filters change what is seen, never where it stands.
import type { TopicKind, TopicMap } from '../../core/map/TopicMap';
import { foldText } from '../../core/notes/foldText';
import { groupTies } from './groupTies';
import { isInner } from './isInner';

export interface MapFilter {
  readonly hiddenKinds: ReadonlySet<TopicKind>;
  readonly query: string;
}

/** How topics are known by more than the map. */
export interface MapSieve {
  /** Those that are asked for whatever they are called; null for all. */
  readonly only: ReadonlySet<string> | null;
  /** What else a topic is called, in any language. */
  readonly namesOf: (id: string) => readonly string[];
}

export interface Visibility {
  readonly seen: ReadonlySet<string>;
  /** Those that the query names; null without a query. */
  readonly matches: ReadonlySet<string> | null;
}

/** With a query: what it names, the way from there to the top, and what is tied to it: nothing stands there lonely. */
export function seeTopics(map: TopicMap, filter: MapFilter, { only, namesOf }: MapSieve): Visibility {
  const shown = map.topics.filter(({ id, kind }) => !filter.hiddenKinds.has(kind) && (only?.has(id) ?? true));
  const words = foldText(filter.query).split(/\s+/).filter((word) => word !== '');
  if (words.length === 0) return { seen: new Set(shown.map(({ id }) => id)), matches: null };
  const matches = new Set(shown.filter((topic) => isLabelled(topic.label, words) || namesOf(topic.id).some((name) => isCalled(name, words))).map(({ id }) => id));
  const allowed = new Set(shown.map(({ id }) => id));
  const seen = new Set(matches);
  const parents = groupTies(map.ties.filter(isInner), 'to');
  for (const id of seen) for (const { from } of parents.get(id) ?? []) if (allowed.has(from)) seen.add(from);
  for (const { from, to } of map.ties) {
    if (matches.has(from) && allowed.has(to)) seen.add(to);
    if (matches.has(to) && allowed.has(from)) seen.add(from);
  }
  return { seen, matches };
}

function isLabelled(label: string, words: readonly string[]): boolean {
  const folded = foldText(label);
  return words.every((word) => folded.includes(word));
}

/** Word for word, as far as each is typed: all commands of containers are called `container …`, and nobody who writes `container` means them. */
function isCalled(name: string, words: readonly string[]): boolean {
  const said = foldText(name).split(/\s+/);
  return said.length === words.length && words.every((word, at) => said[at]?.startsWith(word));
}
