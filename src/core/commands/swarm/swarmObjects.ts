// Removing and inspecting services, nodes, secrets, configs and plugins, one after another; what the engine refuses is told at the end.
import { succeed } from '../../Result';
import { defineCommand } from '../defineCommand';
import type { DockerCommand } from '../DockerCommand';
import { EngineError } from '../EngineError';
import { flagTable } from '../flags/flagTable';
import type { InspectedKind } from '../inspect/Inspected';
import { showObjects } from '../inspect/showObjects';
import { removeInTurn } from '../removeInTurn';
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
        start: (session) => removeInTurn(values.args, (name) => pathOf(name, plural), values.bool('force') ? { force: '1' } : {}, session),
      }),
  });
}

function pathOf(name: string, plural: string): string {
  if (name.trim() === '') throw new EngineError('badRequest', 'invalid name or ID: value is empty');
  return `/${plural}${encodePath(name.trim())}`;
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
