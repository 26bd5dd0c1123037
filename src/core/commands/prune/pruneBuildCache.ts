// `docker builder prune`: what builds have kept for the next one.
import { succeed } from '../../Result';
import { warnOfBuilder } from '../build/warnOfBuilder';
import { readBytes } from '../values/readBytes';
import { definePrune } from './definePrune';

export const pruneBuildCache = warnOfBuilder(definePrune({
  name: 'builder prune',
  summary: 'Remove what builds have kept',
  usage: '',
  flags: '-a, --all  Also what is in use by images\n--keep-storage bytes  How much to keep',
  minApi: '1.39',
  examples: [
    { line: 'docker builder prune -f', requests: ['POST /build/prune?filters='] },
    { line: 'docker builder prune -af --keep-storage 1GB', requests: ['POST /build/prune?all=1&keep-storage=1073741824&filters='] },
  ],
  warn: (values) => `WARNING! This will remove all ${values.bool('all') ? '' : 'dangling '}build cache. Are you sure you want to continue?`,
  steps(values) {
    const kept = values.number('keep-storage', readBytes);
    const query = { ...(values.bool('all') ? { all: '1' } : {}), ...(kept > 0 ? { 'keep-storage': String(kept) } : {}) };
    return succeed([{ kind: 'build', filters: values.list('filter'), query }]);
  },
}));
