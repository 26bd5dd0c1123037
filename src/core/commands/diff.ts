// `docker diff`: what changed in a container's file system: A added, C changed, D deleted.
import { succeed } from '../Result';
import { containerPath } from './containers/containerPath';
import { defineCommand } from './defineCommand';
import { harmless } from './harmless';
import { exit, stdout } from './Output';
import { refuse } from './refuseUsage';
import { fieldOf, textOf } from './values/fieldOf';

const letters = 'CAD';

export const diff = defineCommand({
  name: 'diff',
  aliases: ['container diff'],
  summary: 'Show what changed in the file system of a container',
  usage: 'CONTAINER',
  flags: [],
  args: [1, 1],
  examples: [
    { line: 'docker diff web', requests: ['GET /containers/web/changes'] },
    { line: 'docker diff', requests: [], refusedWith: 1 },
  ],
  plan(values) {
    if (values.args[0] === '') return refuse('Container name cannot be empty');
    return succeed({
      risk: harmless,
      async *start({ engine, cancel }) {
        const [container = ''] = values.args;
        const { json } = await engine.ask({ method: 'GET', path: containerPath(container, '/changes') }, cancel);
        const changes = Array.isArray(json) ? json : [];
        const lines = changes.map((change) => `${letters.charAt(Number(fieldOf(change, 'Kind')))} ${textOf(change, 'Path')}\n`);
        if (lines.length > 0) yield stdout(lines.join(''));
        yield exit(0);
      },
    });
  },
});
