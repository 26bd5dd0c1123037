// Topics as a tree, from left to right or around a centre. There is nothing to settle: a changed map is laid out at once.
import { hierarchy, tree, type HierarchyNode, type HierarchyPointNode } from 'd3-hierarchy';
import type { TopicMap } from '../../core/map/TopicMap';
import { growTree, type TreeNode } from './growTree';
import type { KeptPlace } from '../../core/layout/KeptPlace';
import type { MapLayout } from '../../core/layout/MapLayout';
import type { MapShape } from './mapShapes';
import type { PlacedTopic } from '../../core/layout/PlacedTopic';
import { topicRadius } from '../../core/layout/topicRadius';

/** Units of the map between two levels, and between two topics of one level. */
const LEVEL = { tree: 190, radial: 120 };
const ROOM = { tree: 26, radial: 30 };

export class TreeLayout implements MapLayout {
  placed: readonly PlacedTopic[] = [];
  readonly isMoving = false;
  readonly isListed: boolean;
  private map: TopicMap | null = null;
  private readonly pinned: Map<string, KeptPlace>;

  /** `remembered` are places where its user put topics on another day. */
  constructor(
    private readonly shape: Exclude<MapShape, 'force'>,
    private readonly root: string | null,
    remembered: ReadonlyMap<string, KeptPlace> = new Map(),
  ) {
    this.pinned = new Map(remembered);
    this.isListed = shape === 'tree';
  }

  /** A tree is what its notes are: only what its user moved is worth remembering. */
  get kept(): ReadonlyMap<string, KeptPlace> {
    return this.pinned;
  }

  update(map: TopicMap): void {
    if (map === this.map) return;
    this.map = map;
    this.layOut(map);
  }

  advance(): boolean {
    return false;
  }

  move(id: string, x: number, y: number): void {
    this.pinned.set(id, { x, y, isPinned: true });
    this.placed = this.placed.map((one) => (one.topic.id === id ? { ...one, x, y, isPinned: true } : one));
  }

  release(id: string): void {
    if (this.pinned.delete(id) && this.map) this.layOut(this.map);
  }

  isPinned(id: string): boolean {
    return this.pinned.has(id);
  }

  private layOut(map: TopicMap): void {
    const degrees = new Map<string, number>();
    for (const { from, to } of map.ties) for (const id of [from, to]) degrees.set(id, (degrees.get(id) ?? 0) + 1);
    const points = arrange(growTree(map, this.root), this.shape);
    this.placed = points.map(({ topic, x, y }) => {
      const degree = degrees.get(topic.id) ?? 0;
      return { topic, x, y, isPinned: false, ...this.pinned.get(topic.id), degree, radius: topicRadius(topic.kind, degree) };
    });
  }
}

type TopicPoint = Pick<PlacedTopic, 'topic' | 'x' | 'y'>;

function arrange(ground: TreeNode, shape: Exclude<MapShape, 'force'>): readonly TopicPoint[] {
  const root = hierarchy(ground, ({ children }) => [...children]);
  if (shape === 'tree') {
    return pointsOf(tree<TreeNode>().nodeSize([ROOM.tree, LEVEL.tree])(root), ({ x, y }) => ({ x: y, y: x }));
  }
  const around = tree<TreeNode>().size([2 * Math.PI, 1]).separation((a, b) => (a.parent === b.parent ? 1 : 2) / Math.max(1, a.depth));
  const ring = Math.max(LEVEL.radial, widestNeed(root));
  return pointsOf(around(root), ({ x, depth }) => ({ x: depth * ring * Math.cos(x), y: depth * ring * Math.sin(x) }));
}

/** The distance between rings at which the fullest one has room for all that stand on it. */
function widestNeed(root: HierarchyNode<TreeNode>): number {
  const counts = new Map<number, number>();
  root.each(({ depth }) => counts.set(depth, (counts.get(depth) ?? 0) + 1));
  return Math.max(0, ...[...counts].filter(([depth]) => depth > 0).map(([depth, count]) => (count * ROOM.radial) / (2 * Math.PI * depth)));
}

type LaidOut = HierarchyPointNode<TreeNode>;

function pointsOf(root: LaidOut, place: (node: LaidOut) => { x: number; y: number }): readonly TopicPoint[] {
  return root.descendants().flatMap((node) => (node.data.topic ? [{ topic: node.data.topic, ...place(node) }] : []));
}
