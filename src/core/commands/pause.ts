// `docker pause`: containers by name or id.
import { succeed } from '../Result';
import { containerPath } from './containers/containerPath';
import { defineCommand } from './defineCommand';
import { forEachName } from './forEachName';

export const pause = defineCommand({
  name: 'pause',
  aliases: ['container pause'],
  summary: 'Hold all processes of containers still',
  usage: 'CONTAINER [CONTAINER...]',
  flags: [],
  args: [1, Infinity],
  examples: [
    { line: 'docker pause web', requests: ['POST /containers/web/pause'] },
    { line: 'docker pause', requests: [], refusedWith: 1 },
  ],
  plan: (values) =>
    succeed({
      risk: { level: 'change', reasons: values.args.map((subject) => ({ kind: 'stops', subject })) },
      start: ({ engine, cancel }) =>
        forEachName(values.args, { send: (name) => engine.ask({ method: 'POST', path: containerPath(name, '/pause') }, cancel) }),
    }),
});
