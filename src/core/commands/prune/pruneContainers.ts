// `docker container prune`: containers that do not run.
import { defineCommand } from '../defineCommand';
import { flagTable } from '../flags/flagTable';
import { findPruneFilters } from './findPruneFilters';
import { prune } from './prune';
import { pruneObjects } from './pruneObjects';

export const pruneContainers = defineCommand({
  name: 'container prune',
  aliases: [],
  summary: 'Remove all containers that do not run',
  usage: '[OPTIONS]',
  flags: flagTable(`
    --filter filter    Only those to which all conditions apply
    -f, --force        Do not ask
  `),
  args: [0, 0],
  examples: [
    { line: 'docker container prune -f --filter until=24h', requests: ['POST /containers/prune?filters={"until":{"24h":true}}'] },
    { line: 'docker container prune', requests: [] },
  ],
  plan: (values, host) =>
    prune(values, {
      warn: () => 'WARNING! This will remove all stopped containers.\nAre you sure you want to continue?',
      steps: [(session) => pruneObjects('container', findPruneFilters(values.list('filter'), host), session)],
      subjects: ['containers'],
    }),
});
