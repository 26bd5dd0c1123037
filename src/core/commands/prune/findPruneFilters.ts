// The filters of a prune: those of the line, and those that `pruneFilters` of config.json adds to every prune.
import type { Host } from '../Host';

export function findPruneFilters(given: readonly string[], host: Host): readonly string[] {
  const { pruneFilters } = host.dockerConfig;
  const added = Array.isArray(pruneFilters) ? pruneFilters.filter((each): each is string => typeof each === 'string' && each.includes('=')) : [];
  return added.reduce<readonly string[]>((all, filter) => (isOverruled(filter, all) ? all : [...all, filter]), given);
}

/** As the CLI decides it: a label of config.json counts only where the line names labels of the opposite sense, this one not among them. */
function isOverruled(filter: string, all: readonly string[]): boolean {
  const equals = filter.indexOf('=');
  const [key, value] = [filter.slice(0, equals), filter.slice(equals + 1)];
  if (key !== 'label' && key !== 'label!') return false;
  const opposite = key === 'label' ? 'label!=' : 'label=';
  const opposites = all.filter((each) => each.startsWith(opposite));
  return opposites.length === 0 || opposites.includes(opposite + value);
}
