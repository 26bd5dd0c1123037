// Containers below the notes that made them, notes by name, and what no note of the vault made at the end.
import type { LiveContainer } from '../../../core/live/LiveContainer';

export interface ContainerGroup {
  /** Null for what no note made. */
  readonly path: string | null;
  readonly containers: readonly LiveContainer[];
}

export function groupContainers(containers: readonly LiveContainer[], noteOf: (container: LiveContainer) => string | null): readonly ContainerGroup[] {
  const groups = new Map<string | null, LiveContainer[]>();
  for (const container of containers) {
    const path = noteOf(container);
    const group = groups.get(path);
    if (group) group.push(container);
    else groups.set(path, [container]);
  }
  return [...groups].map(([path, all]) => ({ path, containers: all })).sort((a, b) => (a.path === null ? 1 : b.path === null ? -1 : a.path.localeCompare(b.path)));
}
