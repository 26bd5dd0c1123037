// One prune request, and what it removed in the CLI's words.
import type { Session } from '../Action';
import { fieldOf, listOf, textOf } from '../values/fieldOf';
import { writeFilters } from '../values/writeFilters';

export type PrunedKind = 'container' | 'network' | 'volume' | 'image' | 'build';

export interface PruneStep {
  readonly kind: PrunedKind;
  readonly filters: readonly string[];
  /** Beside the filters. */
  readonly query?: Readonly<Record<string, string>>;
}

export interface Pruned {
  /** A list with a title and an empty line after it; '' where nothing was removed. */
  readonly text: string;
  /** In bytes. */
  readonly reclaimed: number;
}

const answers: Readonly<Record<PrunedKind, { readonly path: string; readonly list: string; readonly title: string }>> = {
  container: { path: '/containers/prune', list: 'ContainersDeleted', title: 'Deleted Containers' },
  network: { path: '/networks/prune', list: 'NetworksDeleted', title: 'Deleted Networks' },
  volume: { path: '/volumes/prune', list: 'VolumesDeleted', title: 'Deleted Volumes' },
  image: { path: '/images/prune', list: 'ImagesDeleted', title: 'Deleted Images' },
  build: { path: '/build/prune', list: 'CachesDeleted', title: 'Deleted build cache objects' },
};

/** Throws EngineError. */
export async function pruneObjects({ kind, filters, query }: PruneStep, session: Session): Promise<Pruned> {
  const { path, list, title } = answers[kind];
  const written = writeFilters(filters);
  // Of the build cache the CLI sends an empty filter, too.
  const whole = { ...query, ...(written === '' && kind !== 'build' ? {} : { filters: written }) };
  const { json } = await session.engine.ask({ method: 'POST', path, query: whole }, session.cancel);
  const removed = listOf(json, list).map(writeRemoved);
  if (removed.length === 0) return { text: '', reclaimed: 0 };
  return { text: `${[`${title}:`, ...removed].join('\n')}\n\n`, reclaimed: Number(fieldOf(json, 'SpaceReclaimed') ?? 0) };
}

function writeRemoved(removed: unknown): string {
  if (typeof removed === 'string') return removed;
  const name = textOf(removed, 'Untagged');
  return name === '' ? `deleted: ${textOf(removed, 'Deleted')}` : `untagged: ${name}`;
}
