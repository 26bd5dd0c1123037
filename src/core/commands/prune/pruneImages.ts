// `docker image prune`: images without a name, or with -a all that no container uses.
import { defineCommand } from '../defineCommand';
import { flagTable } from '../flags/flagTable';
import { findPruneFilters } from './findPruneFilters';
import { prune } from './prune';
import { pruneObjects } from './pruneObjects';

export const pruneImages = defineCommand({
  name: 'image prune',
  aliases: [],
  summary: 'Remove images that nothing uses',
  usage: '[OPTIONS]',
  flags: flagTable(`
    -a, --all          Also those that have a name
    --filter filter    Only those to which all conditions apply
    -f, --force        Do not ask
  `),
  args: [0, 0],
  examples: [
    { line: 'docker image prune -f', requests: ['POST /images/prune?filters={"dangling":{"true":true}}'] },
    { line: 'docker image prune -af --filter until=24h', requests: ['POST /images/prune?filters={"dangling":{"false":true},"until":{"24h":true}}'] },
    { line: 'docker image prune timer', requests: [], refusedWith: 1 },
  ],
  plan(values, host) {
    const isAll = values.bool('all');
    const removed = isAll ? 'images without at least one container associated to them' : 'dangling images';
    return prune(values, {
      warn: () => `WARNING! This will remove all ${removed}.\nAre you sure you want to continue?`,
      steps: [(session) => pruneObjects('image', findPruneFilters([...values.list('filter'), `dangling=${!isAll}`], host), session)],
      subjects: ['images'],
    });
  },
});
