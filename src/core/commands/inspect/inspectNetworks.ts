// `docker network inspect`.
import { defineCommand } from '../defineCommand';
import { flagTable } from '../flags/flagTable';
import { showObjects } from './showObjects';

export const inspectNetworks = defineCommand({
  name: 'network inspect',
  aliases: [],
  summary: 'Show all that is known about networks',
  usage: '[OPTIONS] NETWORK [NETWORK...]',
  flags: flagTable(`
    -f, --format string    How to show each: json or a Go template
    -v, --verbose          Also what a swarm runs in it
  `),
  args: [1, Infinity],
  examples: [
    { line: 'docker network inspect -v backend', requests: ['GET /networks/backend?verbose=true'] },
    { line: 'docker network inspect', requests: [], refusedWith: 1 },
  ],
  plan: (values) => showObjects(values.args, values.text('format'), { kind: 'network', isVerbose: values.bool('verbose') }),
});
