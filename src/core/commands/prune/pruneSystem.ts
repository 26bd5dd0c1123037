// `docker system prune`: all of it at once.
import { fail, succeed } from '../../Result';
import type { FlagValues } from '../flags/FlagValues';
import { definePrune } from './definePrune';
import type { PruneStep } from './pruneObjects';

export const pruneSystem = definePrune({
  name: 'system prune',
  summary: 'Remove all that nothing uses',
  flags: '-a, --all  Also images that have a name, and all of the build cache\n--volumes  Also volumes without a name',
  examples: [
    {
      line: 'docker system prune -f',
      requests: ['POST /containers/prune', 'POST /networks/prune', 'POST /images/prune?filters={"dangling":{"true":true}}', 'POST /build/prune?filters='],
    },
    { line: 'docker system prune --volumes --filter until=24h', requests: [], refusedWith: 1 },
    { line: 'docker system prune', requests: [] },
  ],
  warn,
  steps(values) {
    const filters = values.list('filter');
    const isAll = values.bool('all');
    if (values.bool('volumes') && filters.some((filter) => filter.startsWith('until='))) return fail('ERROR: The "until" filter is not supported with "--volumes"');
    const steps: readonly PruneStep[] = [
      { kind: 'container', filters },
      { kind: 'network', filters },
      ...(values.bool('volumes') ? [{ kind: 'volume', filters } as const] : []),
      { kind: 'image', filters: [...filters, `dangling=${!isAll}`] },
      { kind: 'build', filters, query: isAll ? { all: '1' } : {} },
    ];
    return succeed(steps);
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
