// Topics where ties pull them and others push them. What is known stays where it is: after a change only new topics and their neighbours move.
// Works in steps that the caller paces.
import type { Tie, TieKind, Topic, TopicMap } from '../map/TopicMap';
import { followRenames } from './followRenames';
import { ForceField, type FieldTie } from './forces/ForceField';
import type { KeptPlace } from './KeptPlace';
import type { MapLayout } from './MapLayout';
import type { PlacedTopic } from './PlacedTopic';
import { placeNewcomers } from './placeNewcomers';
import { topicRadius } from './topicRadius';

interface LayoutNode {
  topic: Topic;
  x: number;
  y: number;
  degree: number;
  radius: number;
  isPinned: boolean;
  /** Among the points of the field. */
  index: number;
}

interface LayoutLink {
  readonly source: LayoutNode;
  readonly target: LayoutNode;
  readonly kind: TieKind;
}

/** Pixels at rest, and how hard the tie pulls (0 to 1). */
const pulls: Readonly<Record<TieKind, readonly [distance: number, strength: number]>> = {
  contains: [38, 0.8],
  defines: [34, 0.8],
  tagged: [70, 0.15],
  'links to': [80, 0.2],
  cites: [50, 0.5],
  mentions: [90, 0.05],
  about: [60, 0.3],
  'is a': [80, 0.15],
  'part of': [80, 0.15],
  uses: [90, 0.1],
  creates: [90, 0.1],
  'isolates with': [90, 0.1],
  'contrasts with': [110, 0.05],
};

export class ForceLayout implements MapLayout {
  readonly isListed = false;
  private nodes = new Map<string, LayoutNode>();
  private list: readonly LayoutNode[] = [];
  private ties: readonly Tie[] = [];
  private field = new ForceField([], []);
  /** In the order of the field's points. */
  private points: readonly LayoutNode[] = [];

  /** `remembered` are places from another day: what has one there begins, and stays, where it was. */
  constructor(private readonly remembered: ReadonlyMap<string, KeptPlace> = new Map()) {}

  get placed(): readonly PlacedTopic[] {
    return this.list;
  }

  get isMoving(): boolean {
    return this.field.isMoving;
  }

  get kept(): ReadonlyMap<string, KeptPlace> {
    return this.nodes;
  }

  update({ topics, ties }: TopicMap): void {
    const before = this.nodes;
    const renamed = followRenames([...before.values()].map(({ topic }) => topic), topics);
    const fresh = new Set<LayoutNode>();
    this.nodes = new Map();
    for (const topic of topics) {
      const node = before.get(topic.id) ?? before.get(renamed.get(topic.id) ?? '') ?? newNode(topic, this.remembered.get(topic.id));
      node.topic = topic;
      this.nodes.set(topic.id, node);
      if (Number.isNaN(node.x)) fresh.add(node);
    }
    this.list = [...this.nodes.values()];
    if (fresh.size === 0 && before.size === this.nodes.size && isSame(ties, this.ties)) return;
    this.ties = ties;
    const links = this.link(ties);
    placeNewcomers(this.list, links);
    // Where most of it is new (the vault is still being read) there is no picture yet that its user could know.
    const known = this.list.length - fresh.size;
    const isEdit = known > 0 && fresh.size <= known / 2;
    const free = isEdit ? withNeighbours(fresh, links) : new Set(this.list);
    const { heat } = this.field;
    this.points = this.list;
    for (const [index, node] of this.points.entries()) node.index = index;
    this.field = new ForceField(
      this.points.map((node) => ({ x: node.x, y: node.y, radius: node.radius, isFixed: node.isPinned || !free.has(node) })),
      links.map(toFieldTie),
    );
    this.field.heat = fresh.size === 0 ? heat : isEdit ? 0.3 : 1;
  }

  /** Goes on for about so many milliseconds of `now`. */
  advance(milliseconds: number, now: () => number): boolean {
    const deadline = now() + milliseconds;
    let hasMoved = false;
    while (this.isMoving) {
      if (this.field.advance()) hasMoved = true;
      if (now() >= deadline) break;
    }
    if (hasMoved) this.follow();
    return hasMoved;
  }

  /** Puts a topic where its user drags it; it stays there. */
  move(id: string, x: number, y: number): void {
    const node = this.nodes.get(id);
    if (!node) return;
    node.x = x;
    node.y = y;
    node.isPinned = true;
    this.field.hold(node.index, x, y);
  }

  release(id: string): void {
    const node = this.nodes.get(id);
    if (!node) return;
    node.isPinned = false;
    this.field.release(node.index);
    this.field.heat = 0.1;
  }

  isPinned(id: string): boolean {
    return this.nodes.get(id)?.isPinned ?? false;
  }

  private link(ties: readonly Tie[]): LayoutLink[] {
    for (const node of this.nodes.values()) node.degree = 0;
    const links: LayoutLink[] = [];
    for (const { from, to, kind } of ties) {
      const source = this.nodes.get(from);
      const target = this.nodes.get(to);
      if (!source || !target || source === target) continue;
      links.push({ source, target, kind });
      source.degree++;
      target.degree++;
    }
    for (const node of this.nodes.values()) node.radius = topicRadius(node.topic.kind, node.degree);
    return links;
  }

  private follow(): void {
    const { xs, ys } = this.field;
    for (const [index, node] of this.points.entries()) {
      node.x = xs[index] ?? node.x;
      node.y = ys[index] ?? node.y;
    }
  }
}

function toFieldTie({ kind, source, target }: LayoutLink): FieldTie {
  const [distance, strength] = pulls[kind];
  return { source: source.index, target: target.index, distance, strength: strength / Math.max(1, Math.sqrt(Math.min(source.degree, target.degree))) };
}

/** Everything but the newcomers and their neighbours keeps its place. */
function withNeighbours(fresh: ReadonlySet<LayoutNode>, links: readonly LayoutLink[]): ReadonlySet<LayoutNode> {
  const free = new Set(fresh);
  for (const { source, target } of links) {
    if (fresh.has(source)) free.add(target);
    if (fresh.has(target)) free.add(source);
  }
  return free;
}

/** Without a remembered place it waits for one. */
function newNode(topic: Topic, place: KeptPlace | undefined): LayoutNode {
  return { topic, x: place?.x ?? NaN, y: place?.y ?? NaN, degree: 0, radius: 0, isPinned: place?.isPinned ?? false, index: -1 };
}

function isSame(ties: readonly Tie[], others: readonly Tie[]): boolean {
  return ties.length === others.length && ties.every((tie, index) => tie.from === others[index]?.from && tie.to === others[index]?.to);
}
