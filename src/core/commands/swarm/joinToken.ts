// `docker swarm join-token`: what another engine needs to join.
import { succeed } from '../../Result';
import type { Session } from '../Action';
import { defineCommand } from '../defineCommand';
import { EngineError } from '../EngineError';
import type { FlagValues } from '../flags/FlagValues';
import { flagTable } from '../flags/flagTable';
import { exit, stdout, type Output } from '../Output';
import { refuse } from '../refuseUsage';
import { fieldOf, textOf } from '../values/fieldOf';
import { findNode } from './findNode';

export const joinToken = defineCommand({
  name: 'swarm join-token',
  aliases: [],
  summary: 'Show what another engine needs to join the swarm',
  usage: '[OPTIONS] (worker|manager)',
  flags: flagTable(`
    -q, --quiet    Only the token
    --rotate       Make a new one first
  `),
  args: [1, 1],
  examples: [
    { line: 'docker swarm join-token -q worker', requests: ['GET /swarm'] },
    { line: 'docker swarm join-token master', requests: [], refusedWith: 1 },
  ],
  plan(values) {
    const [role = ''] = values.args;
    if (role !== 'worker' && role !== 'manager') return refuse(`unknown role ${role}`);
    return succeed({ risk: { level: values.bool('rotate') ? 'change' : 'read', reasons: [] }, start: (session) => show(role, values, session) });
  },
});

async function* show(role: 'worker' | 'manager', values: FlagValues, session: Session): AsyncGenerator<Output, void> {
  const { engine, cancel } = session;
  const isQuiet = values.bool('quiet');
  const ask = async (): Promise<unknown> => (await engine.ask({ method: 'GET', path: '/swarm' }, cancel)).json;
  if (values.bool('rotate')) {
    const swarm = await ask();
    const query = { rotateManagerToken: String(role === 'manager'), rotateManagerUnlockKey: 'false', rotateWorkerToken: String(role === 'worker'), version: String(Number(fieldOf(fieldOf(swarm, 'Version'), 'Index'))) };
    await engine.ask({ method: 'POST', path: '/swarm/update', query, body: fieldOf(swarm, 'Spec') ?? {} }, cancel);
    if (!isQuiet) yield stdout(`Successfully rotated ${role} join token.\n\n`);
  }
  const swarm = await ask();
  if (isQuiet) yield stdout(`${tokenOf(swarm, role)}\n`);
  else yield* describeJoin(role, session);
  yield exit(0);
}

/** The line that another engine has to run. */
export async function* describeJoin(role: 'worker' | 'manager', session: Session): AsyncGenerator<Output, void> {
  const { engine, cancel } = session;
  const id = textOf(fieldOf((await engine.ask({ method: 'GET', path: '/info' }, cancel)).json, 'Swarm'), 'NodeID');
  const manager = fieldOf(await findNode(id, session), 'ManagerStatus');
  const swarm = (await engine.ask({ method: 'GET', path: '/swarm' }, cancel)).json;
  if (manager === undefined || manager === null) throw new EngineError('badRequest', 'no manager');
  yield stdout(`To add a ${role} to this swarm, run the following command:\n\n    docker swarm join --token ${tokenOf(swarm, role)} ${textOf(manager, 'Addr')}\n\n`);
}

function tokenOf(swarm: unknown, role: 'worker' | 'manager'): string {
  return textOf(fieldOf(swarm, 'JoinTokens'), role === 'worker' ? 'Worker' : 'Manager');
}
