// Topics where ties pull them and others push them. What is known stays where it is: after a change only new topics and their neighbours move.
// Works in steps that the caller paces.
import { forceCollide, forceLink, forceManyBody, forceSimulation, forceX, forceY, type SimulationNodeDatum } from 'd3-force';
import type { Tie, TieKind, Topic, TopicMap } from '../../core/map/TopicMap';
import { followRenames } from './followRenames';
import type { KeptPlace } from './KeptPlace';
import type { MapLayout } from './MapLayout';
import type { PlacedTopic } from './PlacedTopic';
import { placeNewcomers } from './placeNewcomers';
import { topicRadius } from './topicRadius';

interface LayoutNode extends SimulationNodeDatum {
  topic: Topic;
  x: number;
  y: number;
  degree: number;
  radius: number;
  isPinned: boolean;
}

interface LayoutLink {
  source: LayoutNode;
  target: LayoutNode;
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
  private nodes = new Map<string, LayoutNode>();
  private list: readonly LayoutNode[] = [];
  private ties: readonly Tie[] = [];
  private readonly links = forceLink<LayoutNode, LayoutLink>([])
    .distance(({ kind }) => pulls[kind][0])
    .strength(({ kind, source, target }) => pulls[kind][1] / Math.max(1, Math.min(source.degree, target.degree) ** 0.5));
  private readonly simulation = forceSimulation<LayoutNode>([])
    .force('links', this.links)
    .force('repulsion', forceManyBody<LayoutNode>().strength(({ radius }) => -14 * radius).distanceMax(500))
    .force('room', forceCollide<LayoutNode>(({ radius }) => radius + 4))
    .force('x', forceX<LayoutNode>().strength(0.04))
    .force('y', forceY<LayoutNode>().strength(0.04))
    .alpha(0)
    .stop();

  /** `remembered` are places from another day: what has one there begins, and stays, where it was. */
  constructor(private readonly remembered: ReadonlyMap<string, KeptPlace> = new Map()) {}

  get placed(): readonly PlacedTopic[] {
    return this.list;
  }

  get isMoving(): boolean {
    return this.simulation.alpha() > this.simulation.alphaMin();
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
    const nodes = this.list;
    placeNewcomers(nodes, links);
    this.simulation.nodes([...nodes]);
    this.links.links(links);
    // Where most of it is new (the vault is still being read) there is no picture yet that its user could know.
    const isEdit = nodes.length > fresh.size && fresh.size <= (nodes.length - fresh.size) / 2;
    this.pin(isEdit, fresh, links);
    if (fresh.size > 0) this.simulation.alpha(isEdit ? 0.3 : 1);
  }

  /** Goes on for about so many milliseconds of `now`. */
  advance(milliseconds: number, now: () => number): void {
    const deadline = now() + milliseconds;
    while (this.isMoving) {
      this.simulation.tick();
      if (now() >= deadline) return;
    }
  }

  /** Puts a topic where its user drags it; it stays there. */
  move(id: string, x: number, y: number): void {
    const node = this.nodes.get(id);
    if (!node) return;
    node.x = x;
    node.y = y;
    node.fx = x;
    node.fy = y;
    node.isPinned = true;
  }

  release(id: string): void {
    const node = this.nodes.get(id);
    if (!node) return;
    node.isPinned = false;
    node.fx = null;
    node.fy = null;
    this.simulation.alpha(0.1);
  }

  isPinned(id: string): boolean {
    return this.nodes.get(id)?.isPinned ?? false;
  }

  private link(ties: readonly Tie[]): LayoutLink[] {
    for (const node of this.nodes.values()) node.degree = 0;
    const links = ties.flatMap(({ from, to, kind }) => {
      const source = this.nodes.get(from);
      const target = this.nodes.get(to);
      return source && target && source !== target ? [{ source, target, kind }] : [];
    });
    for (const { source, target } of links) {
      source.degree++;
      target.degree++;
    }
    for (const node of this.nodes.values()) node.radius = topicRadius(node.topic.kind, node.degree);
    return links;
  }

  /** Everything but the newcomers and their neighbours keeps its place. */
  private pin(isEdit: boolean, fresh: ReadonlySet<LayoutNode>, links: readonly LayoutLink[]): void {
    const free = new Set(fresh);
    for (const { source, target } of links) {
      if (fresh.has(source)) free.add(target);
      if (fresh.has(target)) free.add(source);
    }
    for (const node of this.nodes.values()) {
      const stays = node.isPinned || (isEdit && !free.has(node));
      node.fx = stays ? node.x : null;
      node.fy = stays ? node.y : null;
    }
  }
}

/** Without a remembered place it waits for one. */
function newNode(topic: Topic, place: KeptPlace | undefined): LayoutNode {
  return { topic, x: place?.x ?? NaN, y: place?.y ?? NaN, degree: 0, radius: 0, isPinned: place?.isPinned ?? false };
}

function isSame(ties: readonly Tie[], others: readonly Tie[]): boolean {
  return ties.length === others.length && ties.every((tie, index) => tie.from === others[index]?.from && tie.to === others[index]?.to);
}
