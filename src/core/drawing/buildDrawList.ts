// From placed topics and what its user looks at to what is painted. Only what lies in the view is painted; nothing hidden is hit.
import { chooseLabels, LABEL_HEIGHT, type LabelWish } from './chooseLabels';
import type { DrawList, Emphasis, Mark, Stroke } from './DrawList';
import type { PlacedTopic } from '../layout/PlacedTopic';
import type { StageTable } from './tabulateStage';

export interface Viewport {
  readonly width: number;
  readonly height: number;
  /** Screen = map × scale + offset. */
  readonly scale: number;
  readonly x: number;
  readonly y: number;
}

export interface Scene {
  readonly table: StageTable;
  readonly matches: ReadonlySet<string> | null;
  /** By topic, 0 to 1. */
  readonly completion: ReadonlyMap<string, number>;
  readonly collapsed: ReadonlySet<string>;
  readonly running: ReadonlyMap<string, number>;
  /** The topic under the pointer, or the chosen one: it and its neighbours stand out. */
  readonly focus: string | null;
  readonly selected: ReadonlySet<string>;
  readonly viewport: Viewport;
  readonly shownLabels: ReadonlySet<string>;
  readonly untitled: string;
  /** Names stand right of their marks, as in a list, not below. */
  readonly isListed: boolean;
  measure(text: string): number;
}

const LONGEST_LABEL = 30;
const MARGIN = 40;
/** Topics in view that are all named. */
const FEW = 60;
/** Square pixels for each label, at least. */
const ROOM = 4000;
/** Ties that are drawn at full strength whatever the zoom. */
const FEW_TIES = 1000;
const FAINTEST = 0.3;
/** Pixels between a mark with its ring and a name beside it. */
const BESIDE = 7;
/** Ties that make a concept a landmark: its name may lie over other marks. */
const HUB = 8;
/** By rank: what comes later is painted over what comes before. */
const emphases = ['faint', 'plain', 'strong'] as const;
const [FAINT, PLAIN, STRONG] = [0, 1, 2] as const;

/** A topic in view. */
interface Seen {
  readonly placed: PlacedTopic;
  readonly emphasis: Emphasis;
}

export function buildDrawList(scene: Scene): DrawList {
  const { table, viewport } = scene;
  const ranks = rankTopics(scene);
  const inView: Seen[] = [];
  for (const [index, placed] of table.placed.entries()) if (isInside(placed, viewport)) inView.push({ placed, emphasis: emphases[ranks[index] ?? 0] ?? 'plain' });
  const marks = inView.map((seen) => drawMark(seen, scene)).sort((a, b) => order(a) - order(b));
  const wishes = inView.filter((seen) => isReadable(seen, scene, inView.length <= FEW)).map((seen) => wishLabel(seen, scene));
  const most = Math.ceil((viewport.width * viewport.height) / ROOM);
  const labels = chooseLabels(wishes, { shown: scene.shownLabels, marks, most, measure: (text) => scene.measure(text) });
  return { strokes: drawStrokes(scene, ranks), lineStrength: lineStrengthOf(scene), marks, labels };
}

/** The rank of each topic's emphasis, by position. */
function rankTopics({ table, matches, focus }: Scene): Uint8Array {
  const { placed, positions, bundles } = table;
  const ranks = new Uint8Array(placed.length);
  const middle = focus === null ? undefined : positions.get(focus);
  if (middle === undefined) return ranks.map((_, index) => (matches === null ? PLAIN : matches.has(placed[index]?.topic.id ?? '') ? STRONG : FAINT));
  ranks[middle] = STRONG;
  for (const { ends } of bundles) {
    for (let at = 0; at < ends.length; at += 2) {
      if (ends[at] === middle) ranks[ends[at + 1] ?? 0] = STRONG;
      if (ends[at + 1] === middle) ranks[ends[at] ?? 0] = STRONG;
    }
  }
  return ranks;
}

export function screenRadius(placed: PlacedTopic, scale: number): number {
  return Math.max(2, placed.radius * Math.min(Math.max(scale, 0.35), 2));
}

function drawStrokes({ table: { placed, positions, bundles }, viewport, focus }: Scene, ranks: Uint8Array): Stroke[] {
  const { scale, x, y, width, height } = viewport;
  const middle = focus === null ? undefined : positions.get(focus);
  const xs = Float64Array.from(placed, (one) => one.x * scale + x);
  const ys = Float64Array.from(placed, (one) => one.y * scale + y);
  const strokes = bundles.flatMap(({ kind, isAccepted, ends }) => {
    const points: readonly [number[], number[], number[]] = [[], [], []];
    for (let at = 0; at < ends.length; at += 2) {
      const start = ends[at] ?? 0;
      const end = ends[at + 1] ?? 0;
      const x1 = xs[start] ?? 0;
      const y1 = ys[start] ?? 0;
      const x2 = xs[end] ?? 0;
      const y2 = ys[end] ?? 0;
      if ((x1 < 0 && x2 < 0) || (y1 < 0 && y2 < 0) || (x1 > width && x2 > width) || (y1 > height && y2 > height)) continue;
      // A tie between two neighbours of the focus is none of the focus.
      const rank = start === middle || end === middle ? STRONG : ranks[start] === FAINT || ranks[end] === FAINT ? FAINT : PLAIN;
      points[rank].push(x1, y1, x2, y2);
    }
    return emphases.map((emphasis, rank) => ({ kind, isAccepted, emphasis, points: points[rank] ?? [] }));
  });
  return strokes.filter(({ points }) => points.length > 0).sort((a, b) => rankOf(a.emphasis) - rankOf(b.emphasis));
}

/** Many lines on little room are drawn lighter, or they would hide what they tie. */
function lineStrengthOf({ table: { bundles }, viewport: { scale } }: Scene): number {
  const ties = bundles.reduce((sum, { ends }) => sum + ends.length / 2, 0);
  return Math.min(1, Math.max(FAINTEST, scale, Math.sqrt(FEW_TIES / Math.max(1, ties))));
}

function drawMark({ placed, emphasis }: Seen, { viewport: { scale, x, y }, completion, selected, collapsed, running }: Scene): Mark {
  const { id, kind } = placed.topic;
  return {
    kind,
    emphasis,
    x: placed.x * scale + x,
    y: placed.y * scale + y,
    radius: screenRadius(placed, scale),
    completion: completion.get(id) ?? null,
    isChosen: selected.has(id),
    isPinned: placed.isPinned,
    isRunning: running.has(id),
    isCollapsed: collapsed.has(id),
  };
}

function wishLabel(seen: Seen, scene: Scene): LabelWish {
  const { placed, emphasis } = seen;
  const { scale, x, y } = scene.viewport;
  const { id, kind } = placed.topic;
  const label = placed.topic.label || scene.untitled;
  const reach = screenRadius(placed, scale);
  const isWhole = id === scene.focus || label.length <= LONGEST_LABEL;
  return {
    id,
    emphasis,
    text: isWhole ? label : `${label.slice(0, LONGEST_LABEL - 1).trimEnd()}…`,
    isBeside: scene.isListed,
    x: placed.x * scale + x + (scene.isListed ? reach + BESIDE : 0),
    y: placed.y * scale + y + (scene.isListed ? 1 - LABEL_HEIGHT / 2 : reach + 3),
    mayCover: emphasis === 'strong' || kind === 'note' || (kind === 'concept' && placed.degree >= HUB),
    weight: weightOf(placed, scene),
  };
}

function weightOf({ topic: { id, kind }, degree, radius }: PlacedTopic, { focus, viewport }: Scene): number {
  return (id === focus ? 1000 : 0) + (kind === 'note' ? 40 : kind === 'source' ? 0 : 5) + degree + radius * viewport.scale;
}

/** Far away only what matters is named; close up, and of few topics, everything, as far as there is room. */
function isReadable({ placed, emphasis }: Seen, scene: Scene, isSparse: boolean): boolean {
  return emphasis === 'strong' || (emphasis === 'plain' && (isSparse || scene.isListed || weightOf(placed, scene) > 12));
}

function isInside({ x, y }: PlacedTopic, viewport: Viewport): boolean {
  const [left, top] = [x * viewport.scale + viewport.x, y * viewport.scale + viewport.y];
  return left > -MARGIN && top > -MARGIN && left < viewport.width + MARGIN && top < viewport.height + MARGIN;
}

const rankOf = (emphasis: Emphasis): number => emphases.indexOf(emphasis);
const order = (mark: Mark): number => rankOf(mark.emphasis) * 2 + (mark.isChosen ? 1 : 0);
