// `docker volume inspect`.
import { defineCommand } from '../defineCommand';
import { flagTable } from '../flags/flagTable';
import { showObjects } from './showObjects';

export const inspectVolumes = defineCommand({
  name: 'volume inspect',
  aliases: [],
  summary: 'Show all that is known about volumes',
  usage: '[OPTIONS] VOLUME [VOLUME...]',
  flags: flagTable(`
    -f, --format string    How to show each: json or a Go template
  `),
  args: [1, Infinity],
  examples: [
    { line: 'docker volume inspect data', requests: ['GET /volumes/data'] },
    { line: 'docker volume inspect', requests: [], refusedWith: 1 },
  ],
  plan: (values) => showObjects(values.args, values.text('format'), { kind: 'volume', isTypedOnly: true }),
});
