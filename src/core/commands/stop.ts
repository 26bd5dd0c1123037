// `docker stop`: containers by name or id, side by side.
import { succeed } from '../Result';
import { checkStopFlags, stopFlags, stopQuery } from './containers/stopFlags';
import { containerPath } from './containers/containerPath';
import { defineCommand } from './defineCommand';
import { forEachName } from './forEachName';
import { refuse } from './refuseUsage';

export const stop = defineCommand({
  name: 'stop',
  aliases: ['container stop'],
  summary: 'Stop running containers',
  usage: '[OPTIONS] CONTAINER [CONTAINER...]',
  flags: stopFlags,
  args: [1, Infinity],
  examples: [
    { line: 'docker stop -t 1 web', requests: ['POST /containers/web/stop?t=1'] },
    { line: 'docker stop -t soon web', requests: [], refusedWith: 125 },
  ],
  plan(values) {
    const problem = checkStopFlags(values);
    if (problem !== null) return refuse(problem);
    return succeed({
      risk: { level: 'change', reasons: values.args.map((subject) => ({ kind: 'stops', subject })) },
      async *start(session) {
        const query = await stopQuery(values, session);
        yield* forEachName(values.args, {
          send: (name) => session.engine.ask({ method: 'POST', path: containerPath(name, '/stop'), query }, session.cancel),
        });
      },
    });
  },
});
