// `docker inspect`: all that the engine knows about containers, images, networks, volumes and what else has a name.
import { defineCommand } from './defineCommand';
import { flagTable } from './flags/flagTable';
import type { InspectedKind } from './inspect/Inspected';
import { showObjects } from './inspect/showObjects';
import { refuse } from './refuseUsage';
import { quoteGo } from './values/quoteGo';

const kinds: readonly InspectedKind[] = ['config', 'container', 'image', 'network', 'node', 'plugin', 'secret', 'service', 'task', 'volume'];

export const inspect = defineCommand({
  name: 'inspect',
  aliases: [],
  summary: 'Show all that is known about an object',
  usage: '[OPTIONS] NAME|ID [NAME|ID...]',
  flags: flagTable(`
    -f, --format string    How to show each: json or a Go template
    -s, --size             Also how much room a container takes
    --type string          Only objects of this kind
  `),
  args: [1, Infinity],
  examples: [
    { line: 'docker inspect web', requests: ['GET /containers/web/json'] },
    { line: 'docker inspect --type image -f "{{.Os}}" ana/timer:1', requests: ['GET /images/ana/timer:1/json'] },
    { line: 'docker inspect -s --type container web db', requests: ['GET /containers/web/json?size=1', 'GET /containers/db/json?size=1'] },
    { line: 'docker inspect --type house web', requests: [], refusedWith: 1 },
    { line: 'docker inspect', requests: [], refusedWith: 1 },
  ],
  plan(values) {
    const type = values.text('type');
    const kind = kinds.find((each) => each === type) ?? null;
    const known = kinds.map(quoteGo).join(', ');
    if (values.isSet('type') && type === '') return refuse(`type is empty: must be one of ${known}`);
    if (type !== '' && kind === null) return refuse(`unknown type: ${quoteGo(type)}: must be one of ${known}`);
    return showObjects(values.args, values.text('format'), { kind, hasSize: values.bool('size') });
  },
});
