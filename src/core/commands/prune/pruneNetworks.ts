// `docker network prune`: networks that no container is in.
import { succeed } from '../../Result';
import { definePrune } from './definePrune';

export const pruneNetworks = definePrune({
  name: 'network prune',
  summary: 'Remove all networks that nothing uses',
  examples: [{ line: 'docker network prune -f', requests: ['POST /networks/prune'] }],
  warn: () => 'WARNING! This will remove all custom networks not used by at least one container.\nAre you sure you want to continue?',
  steps: (values) => succeed([{ kind: 'network', filters: values.list('filter') }]),
  hasTotal: false,
});
