// What a user chose to see on the map, and how it is read back from the saved layout of the workspace.
import type { TopicKind } from '../../core/map/TopicMap';
import { isTopicKind } from './topicKinds';

export type MapScope = 'note' | 'vault';

export interface MapChoice {
  readonly scope: MapScope;
  readonly query: string;
  readonly hiddenKinds: ReadonlySet<TopicKind>;
}

/** Sources are many and say little from afar. */
export const firstChoice: MapChoice = { scope: 'vault', query: '', hiddenKinds: new Set<TopicKind>(['source']) };

export function writeMapChoice(choice: MapChoice): Record<string, unknown> {
  return { ...choice, hiddenKinds: [...choice.hiddenKinds] };
}

export function readMapChoice(state: unknown, fallback: MapChoice): MapChoice {
  if (typeof state !== 'object' || state === null) return fallback;
  const { scope, query, hiddenKinds }: { scope?: unknown; query?: unknown; hiddenKinds?: unknown } = state;
  return {
    scope: scope === 'note' || scope === 'vault' ? scope : fallback.scope,
    query: typeof query === 'string' ? query : fallback.query,
    hiddenKinds: Array.isArray(hiddenKinds) ? new Set(hiddenKinds.filter(isTopicKind)) : fallback.hiddenKinds,
  };
}
