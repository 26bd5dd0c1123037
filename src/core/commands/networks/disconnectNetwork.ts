// `docker network disconnect`: takes a container out of a network.
import { succeed } from '../../Result';
import { defineCommand } from '../defineCommand';
import { flagTable } from '../flags/flagTable';
import { exit } from '../Output';
import { nameContainer } from '../containers/nameContainer';
import { networkPath } from './networkPath';

export const disconnectNetwork = defineCommand({
  name: 'network disconnect',
  aliases: [],
  summary: 'Take a container out of a network',
  usage: '[OPTIONS] NETWORK CONTAINER',
  flags: flagTable(`
    -f, --force    Also one that is not there any more
  `),
  args: [2, 2],
  examples: [
    { line: 'docker network disconnect -f backend postgres', requests: ['POST /networks/backend/disconnect'] },
    { line: 'docker network disconnect backend', requests: [], refusedWith: 1 },
  ],
  plan(values) {
    const [network = '', container = ''] = values.args;
    return succeed({
      risk: { level: 'change', reasons: [] },
      async *start({ engine, cancel }) {
        const path = networkPath(network, '/disconnect');
        await engine.ask({ method: 'POST', path, body: { Container: nameContainer(container), Force: values.bool('force') } }, cancel);
        yield exit(0);
      },
    });
  },
});
