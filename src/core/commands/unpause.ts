// `docker unpause`: containers by name or id.
import { succeed } from '../Result';
import { containerPath } from './containers/containerPath';
import { defineCommand } from './defineCommand';
import { forEachName } from './forEachName';

export const unpause = defineCommand({
  name: 'unpause',
  aliases: ['container unpause'],
  summary: 'Let the processes of paused containers go on',
  usage: 'CONTAINER [CONTAINER...]',
  flags: [],
  args: [1, Infinity],
  examples: [
    { line: 'docker unpause web', requests: ['POST /containers/web/unpause'] },
    { line: 'docker unpause', requests: [], refusedWith: 1 },
  ],
  plan: (values) =>
    succeed({
      risk: { level: 'change', reasons: [] },
      start: ({ engine, cancel }) =>
        forEachName(values.args, { send: (name) => engine.ask({ method: 'POST', path: containerPath(name, '/unpause') }, cancel) }),
    }),
});
