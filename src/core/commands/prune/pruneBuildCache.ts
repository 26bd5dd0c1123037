// `docker builder prune`: what builds have kept for the next one.
import { defineCommand } from '../defineCommand';
import { flagTable } from '../flags/flagTable';
import { readBytes } from '../values/readBytes';
import { prune } from './prune';
import { pruneObjects } from './pruneObjects';

export const pruneBuildCache = defineCommand({
  name: 'builder prune',
  aliases: [],
  summary: 'Remove what builds have kept',
  usage: '',
  flags: flagTable(`
    -a, --all               Also what is in use by images
    --filter filter         Only what all conditions apply to
    -f, --force             Do not ask
    --keep-storage bytes    How much to keep
  `),
  args: [0, 0],
  minApi: '1.39',
  examples: [
    { line: 'docker builder prune -f', requests: ['POST /build/prune?filters='] },
    { line: 'docker builder prune -af --keep-storage 1GB', requests: ['POST /build/prune?all=1&keep-storage=1073741824&filters='] },
  ],
  plan(values) {
    const isAll = values.bool('all');
    const kept = values.number('keep-storage', readBytes);
    const query = { ...(isAll ? { all: '1' } : {}), ...(kept > 0 ? { 'keep-storage': String(kept) } : {}) };
    return prune(values, {
      warn: () => `WARNING! This will remove all ${isAll ? '' : 'dangling '}build cache. Are you sure you want to continue?`,
      steps: [(session) => pruneObjects('build', values.list('filter'), session, query)],
      subjects: ['build cache'],
    });
  },
});
