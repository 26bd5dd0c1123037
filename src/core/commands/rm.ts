// `docker rm`: removes containers, with their anonymous volumes where `-v` says so.
import { succeed } from '../Result';
import { containerPath } from './containers/containerPath';
import { defineCommand } from './defineCommand';
import { EngineError } from './EngineError';
import { flagTable } from './flags/flagTable';
import { forEachName } from './forEachName';
import { findContainers } from './victims/findContainers';

export const rm = defineCommand({
  name: 'rm',
  aliases: ['container rm'],
  summary: 'Remove containers',
  usage: '[OPTIONS] CONTAINER [CONTAINER...]',
  flags: flagTable(`
    -f, --force      Kill it first where it runs
    -l, --link       Remove the link that is named
    -v, --volumes    Remove its anonymous volumes too
  `),
  args: [1, Infinity],
  examples: [
    { line: 'docker rm -f web db', requests: ['DELETE /containers/web?force=1', 'DELETE /containers/db?force=1'] },
    { line: 'docker rm', requests: [], refusedWith: 1 },
  ],
  plan(values) {
    const isForced = values.bool('force');
    const query = { ...(isForced ? { force: '1' } : {}), ...(values.bool('link') ? { link: '1' } : {}), ...(values.bool('volumes') ? { v: '1' } : {}) };
    const names = values.args.map((name) => name.replace(/^\/+|\/+$/g, ''));
    return succeed({
      risk: { level: 'destroy', reasons: names.map((subject) => ({ kind: 'removes', subject })) },
      ...(values.bool('link') ? {} : { findVictims: findContainers(names, values.bool('volumes')) }),
      start: ({ engine, cancel }) =>
        forEachName(names, {
          send: (name) => {
            if (name === '') throw new EngineError('badRequest', 'container name cannot be empty');
            return engine.ask({ method: 'DELETE', path: containerPath(name), query }, cancel);
          },
          isForgiven: (error) => isForced && error.kind === 'notFound',
        }),
    });
  },
});
