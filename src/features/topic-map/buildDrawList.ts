// From placed topics and what its user looks at to what is painted. Only what lies in the view is painted; nothing hidden is hit.
import type { Tie } from '../../core/map/TopicMap';
import { chooseLabels, type LabelWish } from './chooseLabels';
import type { DrawList, Emphasis, Mark, Stroke } from './DrawList';
import type { PlacedTopic } from './PlacedTopic';

export interface Viewport {
  readonly width: number;
  readonly height: number;
  /** Screen = map × scale + offset. */
  readonly scale: number;
  readonly x: number;
  readonly y: number;
}

export interface Scene {
  readonly placed: readonly PlacedTopic[];
  readonly ties: readonly Tie[];
  readonly seen: ReadonlySet<string>;
  readonly matches: ReadonlySet<string> | null;
  /** By topic, 0 to 1. */
  readonly completion: ReadonlyMap<string, number>;
  readonly collapsed: ReadonlySet<string>;
  /** The topic under the pointer, or the chosen one: it and its neighbours stand out. */
  readonly focus: string | null;
  readonly selected: ReadonlySet<string>;
  readonly viewport: Viewport;
  readonly shownLabels: ReadonlySet<string>;
  readonly untitled: string;
  isPinned(id: string): boolean;
  measure(text: string): number;
}

const LONGEST_LABEL = 30;
const MARGIN = 40;
/** Topics in view that are all named. */
const FEW = 60;

export function buildDrawList(scene: Scene): DrawList {
  const visible = new Map(scene.placed.filter(({ topic }) => scene.seen.has(topic.id)).map((placed) => [placed.topic.id, placed]));
  const near = neighboursOf(scene.focus, scene.ties);
  const emphasisOf = (id: string): Emphasis => {
    if (scene.focus !== null && visible.has(scene.focus)) return near.has(id) ? 'strong' : 'faint';
    return scene.matches === null ? 'plain' : scene.matches.has(id) ? 'strong' : 'faint';
  };
  const inView = [...visible.values()].filter((placed) => isInside(placed, scene.viewport));
  const marks = inView.map((placed) => drawMark(placed, scene, emphasisOf(placed.topic.id))).sort((a, b) => order(a) - order(b));
  const isSparse = inView.length <= FEW;
  const wishes = inView.map((placed) => wishLabel(placed, scene, emphasisOf(placed.topic.id))).filter((wish) => isReadable(wish, isSparse));
  const labels = chooseLabels(wishes, { shown: scene.shownLabels, marks, measure: (text) => scene.measure(text) });
  return { strokes: drawStrokes(scene, visible, emphasisOf), marks, labels };
}

/** The topic itself and all that is tied to it. */
function neighboursOf(id: string | null, ties: readonly Tie[]): ReadonlySet<string> {
  const near = new Set<string>(id === null ? [] : [id]);
  for (const { from, to } of ties) {
    if (from === id) near.add(to);
    if (to === id) near.add(from);
  }
  return near;
}

export function screenRadius(placed: PlacedTopic, scale: number): number {
  return Math.max(2, placed.radius * Math.min(Math.max(scale, 0.35), 2));
}

function drawStrokes(scene: Scene, visible: ReadonlyMap<string, PlacedTopic>, emphasisOf: (id: string) => Emphasis): Stroke[] {
  const groups = new Map<string, Stroke & { points: number[] }>();
  const { scale, x, y, width, height } = scene.viewport;
  for (const { from, to, kind } of scene.ties) {
    const start = visible.get(from);
    const end = visible.get(to);
    if (!start || !end) continue;
    const [x1, y1, x2, y2] = [start.x * scale + x, start.y * scale + y, end.x * scale + x, end.y * scale + y];
    if (Math.max(x1, x2) < 0 || Math.min(x1, x2) > width || Math.max(y1, y2) < 0 || Math.min(y1, y2) > height) continue;
    const emphasis = from === scene.focus || to === scene.focus ? 'strong' : weaker(emphasisOf(from), emphasisOf(to));
    const group = groups.get(`${kind} ${emphasis}`) ?? { kind, emphasis, points: [] };
    group.points.push(x1, y1, x2, y2);
    groups.set(`${kind} ${emphasis}`, group);
  }
  return [...groups.values()].sort((a, b) => rankOf(a.emphasis) - rankOf(b.emphasis));
}

/** A tie between two neighbours of the focus is none of the focus. */
function weaker(a: Emphasis, b: Emphasis): Emphasis {
  if (a === 'faint' || b === 'faint') return 'faint';
  return 'plain';
}

function drawMark(placed: PlacedTopic, scene: Scene, emphasis: Emphasis): Mark {
  const { scale, x, y } = scene.viewport;
  const { id, kind } = placed.topic;
  return {
    kind,
    emphasis,
    x: placed.x * scale + x,
    y: placed.y * scale + y,
    radius: screenRadius(placed, scale),
    completion: scene.completion.get(id) ?? null,
    isChosen: scene.selected.has(id),
    isPinned: scene.isPinned(id),
    isCollapsed: scene.collapsed.has(id),
  };
}

function wishLabel(placed: PlacedTopic, scene: Scene, emphasis: Emphasis): LabelWish {
  const { scale, x, y } = scene.viewport;
  const { id, kind } = placed.topic;
  const label = placed.topic.label || scene.untitled;
  const isWhole = id === scene.focus || label.length <= LONGEST_LABEL;
  return {
    id,
    emphasis,
    text: isWhole ? label : `${label.slice(0, LONGEST_LABEL - 1).trimEnd()}…`,
    x: placed.x * scale + x,
    y: placed.y * scale + y + screenRadius(placed, scale) + 3,
    mayCover: emphasis === 'strong' || kind === 'note',
    weight: (id === scene.focus ? 1000 : 0) + (kind === 'note' ? 40 : kind === 'source' ? 0 : 5) + placed.degree + placed.radius * scale,
  };
}

/** Far away only what matters is named; close up, and of few topics, everything, as far as there is room. */
function isReadable({ emphasis, weight }: LabelWish, isSparse: boolean): boolean {
  return emphasis === 'strong' || (emphasis === 'plain' && (isSparse || weight > 12));
}

function isInside({ x, y }: PlacedTopic, viewport: Viewport): boolean {
  const [left, top] = [x * viewport.scale + viewport.x, y * viewport.scale + viewport.y];
  return left > -MARGIN && top > -MARGIN && left < viewport.width + MARGIN && top < viewport.height + MARGIN;
}

const rankOf = (emphasis: Emphasis): number => ({ faint: 0, plain: 1, strong: 2 })[emphasis];
const order = (mark: Mark): number => rankOf(mark.emphasis) * 2 + (mark.isChosen ? 1 : 0);
