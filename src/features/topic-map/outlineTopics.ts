// The map as an outline: each topic below the one that contains or defines it, once.
import type { TopicKind, TopicMap } from '../../core/map/TopicMap';
import { isInner } from './isInner';

export interface OutlineItem {
  readonly id: string;
  readonly label: string;
  readonly kind: TopicKind;
  /** 0 for those that nothing contains. */
  readonly depth: number;
  readonly neighbours: number;
  readonly isUnfinished: boolean;
  readonly isRunning: boolean;
}

export interface TopicStates {
  readonly unfinished: ReadonlySet<string>;
  readonly running: ReadonlyMap<string, number>;
}

export function outlineTopics(map: TopicMap, seen: ReadonlySet<string>, { unfinished, running }: TopicStates): OutlineItem[] {
  const topics = new Map(map.topics.filter(({ id }) => seen.has(id)).map((topic) => [topic.id, topic]));
  const children = new Map<string, string[]>();
  const inside = new Set<string>();
  const neighbours = new Map<string, number>();
  for (const tie of map.ties) {
    const { from, to } = tie;
    if (!topics.has(from) || !topics.has(to)) continue;
    neighbours.set(from, (neighbours.get(from) ?? 0) + 1);
    neighbours.set(to, (neighbours.get(to) ?? 0) + 1);
    if (!isInner(tie)) continue;
    const list = children.get(from);
    if (list) list.push(to);
    else children.set(from, [to]);
    inside.add(to);
  }
  const items: OutlineItem[] = [];
  const listed = new Set<string>();
  const list = (id: string, depth: number): void => {
    const topic = topics.get(id);
    if (!topic || listed.has(id)) return;
    listed.add(id);
    items.push({ id, label: topic.label, kind: topic.kind, depth, neighbours: neighbours.get(id) ?? 0, isUnfinished: unfinished.has(id), isRunning: running.has(id) });
    for (const child of children.get(id) ?? []) list(child, depth + 1);
  };
  for (const id of topics.keys()) if (!inside.has(id)) list(id, 0);
  // Whatever only a circle contains would be lost otherwise.
  for (const id of topics.keys()) list(id, 0);
  return items;
}
