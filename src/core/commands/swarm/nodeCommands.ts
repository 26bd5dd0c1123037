// `docker node inspect`, `promote`, `demote` and `update`.
import { succeed } from '../../Result';
import type { Session } from '../Action';
import { defineCommand } from '../defineCommand';
import type { DockerCommand } from '../DockerCommand';
import { EngineError } from '../EngineError';
import type { FlagValues } from '../flags/FlagValues';
import { flagTable } from '../flags/flagTable';
import { harmless } from '../harmless';
import { Inspector } from '../inspect/Inspector';
import { describeEngineError } from '../describeEngineError';
import { exit, stderr, stdout, type Output } from '../Output';
import { refuse } from '../refuseUsage';
import { checkLabel } from '../values/checkLabel';
import { encodePath } from '../values/encodePath';
import { fieldOf, textOf } from '../values/fieldOf';
import { toRecord } from '../values/toRecord';
import { findNode, findSelf } from './findNode';
import { readPretty } from './readPretty';
import { showPretty } from './showPretty';

/** The CLI's exit code for a format that is none. */
const BAD_FORMAT = 64;

export const nodeCommands: readonly DockerCommand[] = [
  defineCommand({
    name: 'node inspect',
    aliases: [],
    summary: 'Show all that is known about nodes',
    usage: '[OPTIONS] self|NODE [NODE...]',
    flags: flagTable(`
      -f, --format string  How to show each: json or a Go template
      --pretty             Show each for people
    `),
    args: [1, Infinity],
    examples: [
      { line: 'docker node inspect', requests: [], refusedWith: 1 },
      { line: 'docker node inspect --pretty molino', requests: ['GET /nodes/molino'] },
      { line: 'docker node inspect -f pretty: molino', requests: [], refusedWith: 1 },
    ],
    plan(values) {
      const isPretty = readPretty(values, 'node');
      if (!isPretty.ok) return refuse(isPretty.problem);
      return succeed({ risk: harmless, start: (session) => (isPretty.value ? showPretty(values.args, 'node', session) : inspect(values, session)) });
    },
  }),
  defineRole('promote', 'manager', 'promoted to a manager in the swarm', 'a manager'),
  defineRole('demote', 'worker', 'demoted in the swarm', 'a worker'),
  defineCommand({
    name: 'node update',
    aliases: [],
    summary: 'Change a node',
    usage: '[OPTIONS] NODE',
    flags: flagTable(
      `
      --availability string    active, pause or drain
      --label-add list         Labels to add
      --label-rm list          Labels to take away
      --role string            worker or manager
    `,
      { 'label-add': checkLabel },
    ),
    args: [1, 1],
    examples: [{ line: 'docker node update', requests: [], refusedWith: 1 }],
    plan: (values) =>
      succeed({
        risk: { level: 'change', reasons: [] },
        async *start(session) {
          const [name = ''] = values.args;
          await update(await findNode(name, session), (spec) => changeSpec(spec, values), session);
          yield stdout(`${name}\n`);
          yield exit(0);
        },
      }),
  }),
];

async function* inspect(values: FlagValues, session: Session): AsyncGenerator<Output, void> {
  const inspector = Inspector.create(values.text('format'));
  if (!inspector.ok) {
    yield stderr(`${inspector.problem}\n`);
    yield exit(BAD_FORMAT);
    return;
  }
  const problems: string[] = [];
  for (const name of values.args) {
    try {
      const id = name === 'self' ? await findSelf(session) : name;
      const { text } = await session.engine.ask({ method: 'GET', path: `/nodes${encodePath(id)}` }, session.cancel);
      const problem = inspector.value.add({ kind: 'node', text });
      if (problem !== null) problems.push(problem);
    } catch (error) {
      if (!(error instanceof EngineError) || error.kind === 'cancelled') throw error;
      problems.push(describeEngineError(error));
    }
  }
  yield stdout(inspector.value.write());
  if (problems.length > 0) yield stderr(`${problems.join('\n')}\n`);
  yield exit(problems.length > 0 ? 1 : 0);
}

function defineRole(action: 'promote' | 'demote', role: string, done: string, known: string): DockerCommand {
  return defineCommand({
    name: `node ${action}`,
    aliases: [],
    summary: action === 'promote' ? 'Make managers of nodes' : 'Make workers of nodes',
    usage: 'NODE [NODE...]',
    flags: [],
    args: [1, Infinity],
    examples: [
      { line: `docker node ${action} x`, requests: ['GET /nodes/x', 'POST /nodes/update?version=NaN'] },
      { line: `docker node ${action}`, requests: [], refusedWith: 1 },
    ],
    plan: (values) =>
      succeed({
        risk: { level: 'change', reasons: [] },
        async *start(session) {
          for (const name of values.args) {
            const node = await findNode(name, session);
            if (textOf(fieldOf(node, 'Spec'), 'Role') === role) {
              yield stdout(`Node ${textOf(node, 'ID')} is already ${known}.\n`);
              continue;
            }
            await update(node, (spec) => ({ ...spec, Role: role }), session);
            yield stdout(`Node ${name} ${done}.\n`);
          }
          yield exit(0);
        },
      }),
  });
}

async function update(node: unknown, change: (spec: object) => object, { engine, cancel }: Session): Promise<void> {
  const spec = fieldOf(node, 'Spec');
  const version = String(Number(fieldOf(fieldOf(node, 'Version'), 'Index')));
  const body = change(typeof spec === 'object' && spec !== null ? spec : {});
  await engine.ask({ method: 'POST', path: `/nodes${encodePath(textOf(node, 'ID'))}/update`, query: { version }, body }, cancel);
}

function changeSpec(spec: object, values: FlagValues): object {
  const labels = new Map(Object.entries(fieldOf(spec, 'Labels') ?? {}));
  for (const [name, value] of Object.entries(toRecord(values.list('label-add')))) labels.set(name, value);
  for (const name of values.list('label-rm')) if (!labels.delete(name)) throw new EngineError('badRequest', `key ${name} doesn't exist in node's labels`);
  return {
    ...spec,
    ...(values.isSet('role') ? { Role: values.text('role') } : {}),
    ...(values.isSet('availability') ? { Availability: values.text('availability') } : {}),
    Labels: Object.fromEntries(labels),
  };
}
