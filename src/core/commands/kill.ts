// `docker kill`: sends a signal to the first process of containers.
import { succeed } from '../Result';
import { containerPath } from './containers/containerPath';
import { defineCommand } from './defineCommand';
import { flagTable } from './flags/flagTable';
import { forEachName } from './forEachName';

export const kill = defineCommand({
  name: 'kill',
  aliases: ['container kill'],
  summary: 'Kill running containers',
  usage: '[OPTIONS] CONTAINER [CONTAINER...]',
  flags: flagTable('-s, --signal string    Signal to send'),
  args: [1, Infinity],
  examples: [
    { line: 'docker kill -s HUP web', requests: ['POST /containers/web/kill?signal=HUP'] },
    { line: 'docker kill', requests: [], refusedWith: 1 },
  ],
  plan(values) {
    const signal = values.text('signal');
    const query = signal === '' ? {} : { signal };
    return succeed({
      risk: { level: 'change', reasons: values.args.map((subject) => ({ kind: 'stops', subject })) },
      start: ({ engine, cancel }) =>
        forEachName(values.args, { send: (name) => engine.ask({ method: 'POST', path: containerPath(name, '/kill'), query }, cancel) }),
    });
  },
});
