// What a user chose to see on the map, and how it is read back from the saved layout of the workspace.
import type { TopicKind } from '../../core/map/TopicMap';
import { mapShapes, type MapShape } from './mapShapes';
import { isTopicKind } from '../../core/drawing/topicKinds';

/** `topic`: what is tied to one topic, up to a number of ties away. */
export type MapScope = 'note' | 'vault' | 'topic';

export const DEEPEST = 5;

export interface MapChoice {
  readonly scope: MapScope;
  /** The note whose topics are shown whatever note is in front; null where the map follows. */
  readonly pinnedPath: string | null;
  /** The topic of the scope `topic`. */
  readonly root: string | null;
  /** Ties between the root and the farthest that is shown: 1 to DEEPEST. */
  readonly depth: number;
  readonly shape: MapShape;
  readonly query: string;
  readonly hiddenKinds: ReadonlySet<TopicKind>;
  /** Only topics that no source stands behind. */
  readonly isUnsourced: boolean;
  /** Topics that stand for all that they contain. */
  readonly collapsed: ReadonlySet<string>;
}

/** Sources are many and say little from afar. */
export const firstChoice: MapChoice = {
  scope: 'vault',
  pinnedPath: null,
  root: null,
  depth: 2,
  shape: 'force',
  query: '',
  hiddenKinds: new Set<TopicKind>(['source']),
  isUnsourced: false,
  collapsed: new Set<string>(),
};

export function writeMapChoice(choice: MapChoice): Record<string, unknown> {
  return { ...choice, hiddenKinds: [...choice.hiddenKinds], collapsed: [...choice.collapsed] };
}

export function readMapChoice(state: unknown, fallback: MapChoice): MapChoice {
  if (typeof state !== 'object' || state === null) return fallback;
  const { scope, pinnedPath, root, depth, shape, query, hiddenKinds, isUnsourced, collapsed }: Partial<Record<keyof MapChoice, unknown>> = state;
  return {
    scope: scope === 'note' || scope === 'vault' || scope === 'topic' ? scope : fallback.scope,
    pinnedPath: typeof pinnedPath === 'string' || pinnedPath === null ? pinnedPath : fallback.pinnedPath,
    root: typeof root === 'string' || root === null ? root : fallback.root,
    depth: isDepth(depth) ? depth : fallback.depth,
    shape: mapShapes.find((one) => one === shape) ?? fallback.shape,
    query: typeof query === 'string' ? query : fallback.query,
    hiddenKinds: Array.isArray(hiddenKinds) ? new Set(hiddenKinds.filter(isTopicKind)) : fallback.hiddenKinds,
    isUnsourced: typeof isUnsourced === 'boolean' ? isUnsourced : fallback.isUnsourced,
    collapsed: Array.isArray(collapsed) ? new Set(collapsed.filter((id): id is string => typeof id === 'string')) : fallback.collapsed,
  };
}

const isDepth = (value: unknown): value is number => typeof value === 'number' && Number.isInteger(value) && value >= 1 && value <= DEEPEST;
