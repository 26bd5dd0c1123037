// `docker network rm`: removes networks, one after another.
import { succeed } from '../../Result';
import type { Session } from '../Action';
import { defineCommand } from '../defineCommand';
import { describeEngineError } from '../describeEngineError';
import { EngineError } from '../EngineError';
import { flagTable } from '../flags/flagTable';
import { exit, stderr, stdout, type Output } from '../Output';
import { askToContinue } from '../prune/askToContinue';
import { fieldOf } from '../values/fieldOf';
import { findByName } from '../victims/findByName';
import { networkPath } from './networkPath';

const ingressWarning =
  'WARNING! Before removing the routing-mesh network, make sure all the nodes in your swarm run the same docker engine version. ' +
  'Otherwise, removal may not be effective and functionality of newly create ingress networks will be impaired.\nAre you sure you want to continue?';

export const removeNetworks = defineCommand({
  name: 'network rm',
  aliases: [],
  summary: 'Remove networks',
  usage: 'NETWORK [NETWORK...]',
  flags: flagTable(`
    -f, --force    No mistake where there is no such network
  `),
  args: [1, Infinity],
  examples: [
    { line: 'docker network rm backend', requests: ['GET /networks/backend', 'DELETE /networks/backend'] },
    { line: 'docker network rm', requests: [], refusedWith: 1 },
  ],
  plan: (values) =>
    succeed({
      risk: { level: 'destroy', reasons: values.args.map((subject) => ({ kind: 'removes', subject })) },
      findVictims: findByName('network', values.args),
      start: (session) => remove(values.args, values.bool('force'), session),
    }),
});

async function* remove(names: readonly string[], isForced: boolean, session: Session): AsyncGenerator<Output, void> {
  let code = 0;
  for (const name of names) {
    try {
      if ((await carriesIngress(name, session)) && !(yield* askToContinue(ingressWarning, session))) continue;
      await session.engine.ask({ method: 'DELETE', path: networkPath(name) }, session.cancel);
      yield stdout(`${name}\n`);
    } catch (error) {
      if (!(error instanceof EngineError) || error.kind === 'cancelled') throw error;
      if (isForced && error.kind === 'notFound') continue;
      yield stderr(`${describeEngineError(error)}\n`);
      code = 1;
    }
  }
  if (code !== 0) yield stderr(`exit status ${code}\n`);
  yield exit(code);
}

/** False also where the network cannot be looked at: its removal tells why. */
async function carriesIngress(name: string, { engine, cancel }: Session): Promise<boolean> {
  try {
    return fieldOf((await engine.ask({ method: 'GET', path: networkPath(name) }, cancel)).json, 'Ingress') === true;
  } catch (error) {
    if (error instanceof EngineError && error.kind !== 'cancelled') return false;
    throw error;
  }
}
