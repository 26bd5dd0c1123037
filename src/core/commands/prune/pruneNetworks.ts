// `docker network prune`: networks that no container is in.
import { defineCommand } from '../defineCommand';
import { flagTable } from '../flags/flagTable';
import { findPruneFilters } from './findPruneFilters';
import { prune } from './prune';
import { pruneObjects } from './pruneObjects';

export const pruneNetworks = defineCommand({
  name: 'network prune',
  aliases: [],
  summary: 'Remove all networks that nothing uses',
  usage: '[OPTIONS]',
  flags: flagTable(`
    --filter filter    Only those to which all conditions apply
    -f, --force        Do not ask
  `),
  args: [0, 0],
  examples: [{ line: 'docker network prune -f', requests: ['POST /networks/prune'] }],
  plan: (values, host) =>
    prune(values, {
      warn: () => 'WARNING! This will remove all custom networks not used by at least one container.\nAre you sure you want to continue?',
      steps: [(session) => pruneObjects('network', findPruneFilters(values.list('filter'), host), session)],
      hasTotal: false,
      subjects: ['networks'],
    }),
});
