// Removing and inspecting services, nodes, secrets, configs and plugins, one after another; what the engine refuses is told at the end.
import { succeed } from '../../Result';
import type { Session } from '../Action';
import { defineCommand } from '../defineCommand';
import { describeEngineError } from '../describeEngineError';
import type { DockerCommand } from '../DockerCommand';
import { EngineError } from '../EngineError';
import { flagTable } from '../flags/flagTable';
import type { InspectedKind } from '../inspect/Inspected';
import { showObjects } from '../inspect/showObjects';
import { exit, stderr, stdout, type Output } from '../Output';
import { encodePath } from '../values/encodePath';

interface Family {
  readonly kind: InspectedKind & ('service' | 'node' | 'secret' | 'config' | 'plugin');
  readonly plural: string;
  readonly canForce: boolean;
}

const families: readonly Family[] = [
  { kind: 'service', plural: 'services', canForce: false },
  { kind: 'node', plural: 'nodes', canForce: true },
  { kind: 'secret', plural: 'secrets', canForce: false },
  { kind: 'config', plural: 'configs', canForce: false },
  { kind: 'plugin', plural: 'plugins', canForce: true },
];

export const swarmObjects: readonly DockerCommand[] = families.flatMap((family) => [defineRemove(family), ...(family.kind === 'node' ? [] : [defineInspect(family)])]);

function defineRemove({ kind, plural, canForce }: Family): DockerCommand {
  const NAME = kind.toUpperCase();
  return defineCommand({
    name: `${kind} rm`,
    aliases: [],
    summary: `Remove ${plural}`,
    usage: `${canForce ? '[OPTIONS] ' : ''}${NAME} [${NAME}...]`,
    flags: canForce ? flagTable('-f, --force  Also one that is in use') : [],
    args: [1, Infinity],
    examples: [
      { line: `docker ${kind} rm x`, requests: [`DELETE /${plural}/x`] },
      { line: `docker ${kind} rm`, requests: [], refusedWith: 1 },
    ],
    plan: (values) =>
      succeed({
        risk: { level: 'destroy', reasons: values.args.map((subject) => ({ kind: 'removes', subject })) },
        start: (session) => remove(values.args, `/${plural}`, values.bool('force') ? { force: '1' } : {}, session),
      }),
  });
}

async function* remove(names: readonly string[], path: string, query: Readonly<Record<string, string>>, { engine, cancel }: Session): AsyncGenerator<Output, void> {
  const problems: string[] = [];
  for (const name of names) {
    try {
      if (name.trim() === '') throw new EngineError('badRequest', 'invalid name or ID: value is empty');
      await engine.ask({ method: 'DELETE', path: `${path}${encodePath(name.trim())}`, query }, cancel);
      yield stdout(`${name}\n`);
    } catch (error) {
      if (!(error instanceof EngineError) || error.kind === 'cancelled') throw error;
      problems.push(`${describeEngineError(error)}\n`);
    }
  }
  if (problems.length > 0) yield stderr(problems.join(''));
  yield exit(problems.length > 0 ? 1 : 0);
}

function defineInspect({ kind, plural }: Family): DockerCommand {
  const NAME = kind.toUpperCase();
  return defineCommand({
    name: `${kind} inspect`,
    aliases: [],
    summary: `Show all that is known about ${plural}`,
    usage: `[OPTIONS] ${NAME} [${NAME}...]`,
    flags: flagTable('-f, --format string  How to show each: json or a Go template'),
    args: [1, Infinity],
    examples: [{ line: `docker ${kind} inspect`, requests: [], refusedWith: 1 }],
    plan: (values) => showObjects(values.args, values.text('format'), { kind }),
  });
}
