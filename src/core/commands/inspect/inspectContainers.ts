// `docker container inspect`.
import { defineCommand } from '../defineCommand';
import { flagTable } from '../flags/flagTable';
import { showObjects } from './showObjects';

export const inspectContainers = defineCommand({
  name: 'container inspect',
  aliases: [],
  summary: 'Show all that is known about containers',
  usage: '[OPTIONS] CONTAINER [CONTAINER...]',
  flags: flagTable(`
    -f, --format string    How to show each: json or a Go template
    -s, --size             Also how much room it takes
  `),
  args: [1, Infinity],
  examples: [
    { line: 'docker container inspect web', requests: ['GET /containers/web/json'] },
    { line: 'docker container inspect', requests: [], refusedWith: 1 },
  ],
  plan: (values) => showObjects(values.args, values.text('format'), { kind: 'container', hasSize: values.bool('size') }),
});
