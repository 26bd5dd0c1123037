// `docker rename`: another name for a container.
import { succeed } from '../Result';
import { containerPath } from './containers/containerPath';
import { defineCommand } from './defineCommand';
import { describeEngineError } from './describeEngineError';
import { EngineError } from './EngineError';
import { exit, stderr } from './Output';
import { refuse } from './refuseUsage';

export const rename = defineCommand({
  name: 'rename',
  aliases: ['container rename'],
  summary: 'Rename a container',
  usage: 'CONTAINER NEW_NAME',
  flags: [],
  args: [2, 2],
  examples: [
    { line: 'docker rename web front', requests: ['POST /containers/web/rename?name=front'] },
    { line: 'docker rename web', requests: [], refusedWith: 1 },
  ],
  plan(values) {
    const [old = '', name = ''] = values.args.map((arg) => arg.trim());
    if (old === '' || name === '') return refuse('Error: Neither old nor new names may be empty');
    return succeed({
      risk: { level: 'change', reasons: [] },
      async *start({ engine, cancel }) {
        try {
          await engine.ask({ method: 'POST', path: containerPath(old, '/rename'), query: { name } }, cancel);
          yield exit(0);
        } catch (error) {
          if (!(error instanceof EngineError) || error.kind === 'cancelled') throw error;
          yield stderr(`${describeEngineError(error)}\nError: failed to rename container named ${old}\n`);
          yield exit(1);
        }
      },
    });
  },
});
