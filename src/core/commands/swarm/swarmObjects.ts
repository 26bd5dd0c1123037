// Removing and inspecting services, nodes, secrets, configs and plugins, one after another; what the engine refuses is told at the end.
import { succeed } from '../../Result';
import { defineCommand } from '../defineCommand';
import type { CommandExample, DockerCommand } from '../DockerCommand';
import { EngineError } from '../EngineError';
import { flagTable } from '../flags/flagTable';
import { harmless } from '../harmless';
import type { InspectedKind } from '../inspect/Inspected';
import { showObjects } from '../inspect/showObjects';
import { refuse } from '../refuseUsage';
import { removeInTurn } from '../removeInTurn';
import { encodePath } from '../values/encodePath';
import { readPretty } from './readPretty';
import { showPretty } from './showPretty';

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

const formatFlag = '-f, --format string  How to show each: json or a Go template';

export const swarmObjects: readonly DockerCommand[] = families.flatMap((family) => [defineRemove(family), ...(family.kind === 'node' ? [] : [defineInspect(family)])]);

function prettyExamples(kind: 'service' | 'node' | 'secret' | 'config'): readonly CommandExample[] {
  const query = kind === 'service' ? '?insertDefaults=true' : '';
  return [
    { line: `docker ${kind} inspect --pretty huerta`, requests: [`GET /${kind}s/huerta${query}`] },
    { line: `docker ${kind} inspect -f pretty huerta`, requests: [`GET /${kind}s/huerta${query}`] },
    { line: `docker ${kind} inspect -f pretty-json huerta`, requests: [], refusedWith: 1 },
  ];
}

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
    flags: flagTable(kind === 'plugin' ? formatFlag : `${formatFlag}\n--pretty  Show each for people`),
    args: [1, Infinity],
    examples: [{ line: `docker ${kind} inspect`, requests: [], refusedWith: 1 }, ...(kind === 'plugin' ? [] : prettyExamples(kind))],
    plan(values) {
      if (kind === 'plugin') return showObjects(values.args, values.text('format'), { kind });
      const isPretty = readPretty(values, kind);
      if (!isPretty.ok) return refuse(isPretty.problem);
      if (!isPretty.value) return showObjects(values.args, values.text('format'), { kind });
      return succeed({ risk: harmless, start: (session) => showPretty(values.args, kind, session) });
    },
  });
}
