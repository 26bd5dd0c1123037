// `docker volume prune`: volumes without a name of their own that no container uses, with -a also those that have one.
import { fail, succeed } from '../../Result';
import { isOlderApi } from '../isOlderApi';
import { definePrune } from './definePrune';

/** Before, the engine did not tell the one from the other. */
const SINCE_ANONYMOUS = '1.42';

export const pruneVolumes = definePrune({
  name: 'volume prune',
  summary: 'Remove volumes that nothing uses',
  flags: '-a, --all  Also those that have a name {api 1.42}',
  examples: [
    { line: 'docker volume prune -f', requests: ['POST /volumes/prune'] },
    { line: 'docker volume prune -af --filter label=old', requests: ['POST /volumes/prune?filters={"all":{"true":true},"label":{"old":true}}'] },
    { line: 'docker volume prune -a --filter all=1', requests: [], refusedWith: 1 },
  ],
  async warn(values, { engine, cancel }) {
    const kinds = values.bool('all') || isOlderApi((await engine.version(cancel)).api, SINCE_ANONYMOUS) ? 'all' : 'anonymous';
    return `WARNING! This will remove ${kinds} local volumes not used by at least one container.\nAre you sure you want to continue?`;
  },
  steps(values) {
    const given = values.list('filter');
    if (!values.bool('all')) return succeed([{ kind: 'volume', filters: given }]);
    if (given.some((filter) => filter.startsWith('all='))) return fail('conflicting options: cannot specify both --all and --filter all=1');
    return succeed([{ kind: 'volume', filters: [...given, 'all=true'] }]);
  },
});
