// `docker image prune`: images without a name, or with -a all that no container uses.
import { succeed } from '../../Result';
import { definePrune } from './definePrune';

export const pruneImages = definePrune({
  name: 'image prune',
  summary: 'Remove images that nothing uses',
  flags: '-a, --all  Also those that have a name',
  examples: [
    { line: 'docker image prune -f', requests: ['POST /images/prune?filters={"dangling":{"true":true}}'] },
    { line: 'docker image prune -af --filter until=24h', requests: ['POST /images/prune?filters={"dangling":{"false":true},"until":{"24h":true}}'] },
    { line: 'docker image prune timer', requests: [], refusedWith: 1 },
  ],
  warn(values) {
    const removed = values.bool('all') ? 'images without at least one container associated to them' : 'dangling images';
    return `WARNING! This will remove all ${removed}.\nAre you sure you want to continue?`;
  },
  steps: (values) => succeed([{ kind: 'image', filters: [...values.list('filter'), `dangling=${!values.bool('all')}`] }]),
});
