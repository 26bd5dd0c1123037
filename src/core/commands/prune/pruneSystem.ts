// `docker system prune`: all of it at once.
import { defineCommand } from '../defineCommand';
import type { FlagValues } from '../flags/FlagValues';
import { flagTable } from '../flags/flagTable';
import { refuse } from '../refuseUsage';
import { findPruneFilters } from './findPruneFilters';
import { prune } from './prune';
import { pruneObjects, type PrunedKind } from './pruneObjects';

export const pruneSystem = defineCommand({
  name: 'system prune',
  aliases: [],
  summary: 'Remove all that nothing uses',
  usage: '[OPTIONS]',
  flags: flagTable(`
    -a, --all          Also images that have a name, and all of the build cache
    --filter filter    Only what all conditions apply to
    -f, --force        Do not ask
    --volumes          Also volumes without a name
  `),
  args: [0, 0],
  examples: [
    {
      line: 'docker system prune -f',
      requests: ['POST /containers/prune', 'POST /networks/prune', 'POST /images/prune?filters={"dangling":{"true":true}}', 'POST /build/prune?filters='],
    },
    { line: 'docker system prune --volumes --filter until=24h', requests: [], refusedWith: 1 },
    { line: 'docker system prune', requests: [] },
  ],
  plan(values, host) {
    const given = values.list('filter');
    const hasVolumes = values.bool('volumes');
    const isAll = values.bool('all');
    if (hasVolumes && given.some((filter) => filter.startsWith('until='))) return refuse('ERROR: The "until" filter is not supported with "--volumes"');
    const step = (kind: PrunedKind, more: readonly string[] = [], query = {}) => {
      const filters = findPruneFilters([...given, ...more], host);
      return (session: Parameters<typeof pruneObjects>[2]) => pruneObjects(kind, filters, session, query);
    };
    return prune(values, {
      warn: () => warn(values),
      steps: [
        step('container'),
        step('network'),
        ...(hasVolumes ? [step('volume')] : []),
        step('image', [`dangling=${!isAll}`]),
        step('build', [], isAll ? { all: '1' } : {}),
      ],
      subjects: ['containers', 'networks', ...(hasVolumes ? ['volumes'] : []), 'images', 'build cache'],
    });
  },
});

function warn(values: FlagValues): string {
  const isAll = values.bool('all');
  const removed = [
    'all stopped containers',
    'all networks not used by at least one container',
    ...(values.bool('volumes') ? ['all anonymous volumes not used by at least one container'] : []),
    isAll ? 'all images without at least one container associated to them' : 'all dangling images',
    isAll ? 'all build cache' : 'unused build cache',
  ];
  const item = (text: string): string => `  - ${text}\n`;
  const filters = [...values.list('filter')].sort();
  const filtered = filters.length > 0 ? `\n  Items to be pruned will be filtered with:\n${filters.map(item).join('')}` : '';
  return `WARNING! This will remove:\n${removed.map(item).join('')}${filtered}\nAre you sure you want to continue?`;
}
