// `docker volume prune`: volumes without a name of their own that no container uses, with -a also those that have one.
import { defineCommand } from '../defineCommand';
import { flagTable } from '../flags/flagTable';
import { isOlderApi } from '../isOlderApi';
import { refuse } from '../refuseUsage';
import { findPruneFilters } from './findPruneFilters';
import { prune } from './prune';
import { pruneObjects } from './pruneObjects';

/** Before, the engine did not tell the one from the other. */
const SINCE_ANONYMOUS = '1.42';

export const pruneVolumes = defineCommand({
  name: 'volume prune',
  aliases: [],
  summary: 'Remove volumes that nothing uses',
  usage: '[OPTIONS]',
  flags: flagTable(`
    -a, --all          Also those that have a name {api 1.42}
    --filter filter    Only those to which all conditions apply
    -f, --force        Do not ask
  `),
  args: [0, 0],
  examples: [
    { line: 'docker volume prune -f', requests: ['POST /volumes/prune'] },
    { line: 'docker volume prune -af --filter label=old', requests: ['POST /volumes/prune?filters={"all":{"true":true},"label":{"old":true}}'] },
    { line: 'docker volume prune -a --filter all=1', requests: [], refusedWith: 1 },
  ],
  plan(values, host) {
    const isAll = values.bool('all');
    const given = values.list('filter');
    if (isAll && given.some((filter) => /^all=/.test(filter))) return refuse('conflicting options: cannot specify both --all and --filter all=1');
    return prune(values, {
      async warn({ engine, cancel }) {
        const kinds = isAll || isOlderApi((await engine.version(cancel)).api, SINCE_ANONYMOUS) ? 'all' : 'anonymous';
        return `WARNING! This will remove ${kinds} local volumes not used by at least one container.\nAre you sure you want to continue?`;
      },
      steps: [(session) => pruneObjects('volume', findPruneFilters(isAll ? [...given, 'all=true'] : given, host), session)],
      subjects: ['volumes'],
    });
  },
});
