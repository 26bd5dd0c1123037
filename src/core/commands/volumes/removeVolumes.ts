// `docker volume rm`: removes volumes, one after another, with all that is in them.
import { succeed } from '../../Result';
import type { Session } from '../Action';
import { defineCommand } from '../defineCommand';
import { describeEngineError } from '../describeEngineError';
import { EngineError } from '../EngineError';
import { flagTable } from '../flags/flagTable';
import { exit, stderr, stdout, type Output } from '../Output';
import { volumePath } from './volumePath';

export const removeVolumes = defineCommand({
  name: 'volume rm',
  aliases: [],
  summary: 'Remove volumes and what is in them',
  usage: '[OPTIONS] VOLUME [VOLUME...]',
  flags: flagTable(`
    -f, --force    Also those of a driver that is gone; no mistake where there is no such volume {api 1.25}
  `),
  args: [1, Infinity],
  examples: [
    { line: 'docker volume rm data', requests: ['DELETE /volumes/data'] },
    { line: 'docker volume rm', requests: [], refusedWith: 1 },
  ],
  plan: (values) =>
    succeed({
      risk: { level: 'destroy', reasons: values.args.map((subject) => ({ kind: 'removes', subject })) },
      start: (session) => remove(values.args, values.bool('force') ? { force: '1' } : {}, session),
    }),
});

async function* remove(names: readonly string[], query: Readonly<Record<string, string>>, { engine, cancel }: Session): AsyncGenerator<Output, void> {
  const problems: string[] = [];
  for (const name of names) {
    try {
      await engine.ask({ method: 'DELETE', path: volumePath(name), query }, cancel);
      yield stdout(`${name}\n`);
    } catch (error) {
      if (!(error instanceof EngineError) || error.kind === 'cancelled') throw error;
      problems.push(`${describeEngineError(error)}\n`);
    }
  }
  if (problems.length > 0) yield stderr(problems.join(''));
  yield exit(problems.length > 0 ? 1 : 0);
}
