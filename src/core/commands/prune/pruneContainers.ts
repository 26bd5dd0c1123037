// `docker container prune`: containers that do not run.
import { succeed } from '../../Result';
import { definePrune } from './definePrune';

export const pruneContainers = definePrune({
  name: 'container prune',
  summary: 'Remove all containers that do not run',
  examples: [
    { line: 'docker container prune -f --filter until=24h', requests: ['POST /containers/prune?filters={"until":{"24h":true}}'] },
    { line: 'docker container prune', requests: [] },
  ],
  warn: () => 'WARNING! This will remove all stopped containers.\nAre you sure you want to continue?',
  steps: (values) => succeed([{ kind: 'container', filters: values.list('filter') }]),
});
