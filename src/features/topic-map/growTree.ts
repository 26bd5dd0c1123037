// The map as one tree: each topic below the one that contains or defines it, else below the first that is tied to it; nothing twice.
import type { Topic, TopicMap } from '../../core/map/TopicMap';
import { groupTies } from './groupTies';
import { isInner } from './isInner';

export interface TreeNode {
  /** Null for the ground on which several trees stand. */
  readonly topic: Topic | null;
  readonly children: readonly TreeNode[];
}

/** `root` is the topic in the middle, or at the left: its neighbours grow from it. Without one, notes do. */
export function growTree(map: TopicMap, root: string | null): TreeNode {
  const topics = new Map(map.topics.map((topic) => [topic.id, topic]));
  const growth = { topics, next: nextTo(map), placed: new Set<string>() };
  const start = root === null ? undefined : topics.get(root);
  const first = start ? [start.id] : rootsOf(map);
  const trees = growFrom(first, growth);
  // What hangs on nothing of the above still has to stand somewhere.
  const rest = map.topics.filter(({ id }) => !growth.placed.has(id)).flatMap(({ id }) => growFrom([id], growth));
  const all = [...trees, ...rest];
  const [only] = all;
  return all.length === 1 && only ? only : { topic: null, children: all };
}

interface Growth {
  readonly topics: ReadonlyMap<string, Topic>;
  readonly next: ReadonlyMap<string, readonly string[]>;
  readonly placed: Set<string>;
}

interface Branch {
  readonly topic: Topic;
  readonly children: Branch[];
}

/** Breadth first, so that a topic stands as near to the root as its ties allow. */
function growFrom(ids: readonly string[], { topics, next, placed }: Growth): readonly Branch[] {
  const sprout = (id: string): Branch[] => {
    const topic = topics.get(id);
    if (!topic || placed.has(id)) return [];
    placed.add(id);
    return [{ topic, children: [] }];
  };
  const roots = ids.flatMap(sprout);
  let level = roots;
  while (level.length > 0) {
    for (const branch of level) branch.children.push(...(next.get(branch.topic.id) ?? []).flatMap(sprout));
    level = level.flatMap(({ children }) => children);
  }
  return roots;
}

/** What grows from each topic: what it contains first, then what it is otherwise tied to, in either direction. */
function nextTo({ ties }: TopicMap): ReadonlyMap<string, readonly string[]> {
  const inner = groupTies(ties.filter(isInner), 'from');
  const outward = groupTies(ties, 'from');
  const inward = groupTies(ties, 'to');
  const next = new Map<string, readonly string[]>();
  for (const id of new Set([...outward.keys(), ...inward.keys()])) {
    const below = (inner.get(id) ?? []).map(({ to }) => to);
    next.set(id, [...below, ...(outward.get(id) ?? []).map(({ to }) => to), ...(inward.get(id) ?? []).map(({ from }) => from)]);
  }
  return next;
}

function rootsOf({ topics, ties }: TopicMap): readonly string[] {
  const inside = new Set(ties.filter(isInner).map(({ to }) => to));
  const notes = topics.filter(({ id, kind }) => kind === 'note' && !inside.has(id));
  return (notes.length > 0 ? notes : topics.filter(({ id }) => !inside.has(id))).map(({ id }) => id);
}
