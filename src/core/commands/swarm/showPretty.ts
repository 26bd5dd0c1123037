// `inspect --pretty` of services, nodes, configs and secrets: each for people, or nothing but the first failure.
import type { Session } from '../Action';
import { EngineError } from '../EngineError';
import { findObject } from '../inspect/findObject';
import { exit, stdout, type Output } from '../Output';
import { encodePath } from '../values/encodePath';
import { fieldOf, listOf, textOf } from '../values/fieldOf';
import { findSelf } from './findNode';
import { writePrettyNode } from './writePrettyNode';
import { writePrettyRecord } from './writePrettyRecord';
import { writePrettyService } from './writePrettyService';

export type PrettyKind = 'service' | 'node' | 'config' | 'secret';

export async function* showPretty(names: readonly string[], kind: PrettyKind, session: Session): AsyncGenerator<Output, void> {
  let text = '';
  for (const name of names) {
    const id = kind === 'node' && name === 'self' ? await findSelf(session) : name;
    const object = await find(id, kind, session);
    text += `${await write(object, kind, session)}\n`;
  }
  yield stdout(text);
  yield exit(0);
}

async function find(id: string, kind: PrettyKind, session: Session): Promise<unknown> {
  try {
    return JSON.parse((await findObject(id, { kind }, session)).text);
  } catch (error) {
    // Of services alone the CLI has words of its own.
    if (kind === 'service' && error instanceof EngineError && error.kind === 'notFound') throw new EngineError('badRequest', `Error: no such service: ${id}`);
    throw error;
  }
}

async function write(object: unknown, kind: PrettyKind, session: Session): Promise<string> {
  if (kind === 'node') return writePrettyNode(object);
  return kind === 'service' ? writePrettyService(object, await nameNetworks(object, session)) : writePrettyRecord(object, kind);
}

/** A network that is not there any more has no name. */
async function nameNetworks(service: unknown, { engine, cancel }: Session): Promise<readonly string[]> {
  const names = new Map<string, string>();
  const ids = listOf(fieldOf(fieldOf(service, 'Spec'), 'TaskTemplate'), 'Networks').map((each) => textOf(each, 'Target'));
  for (const id of ids) {
    try {
      const { json } = await engine.ask({ method: 'GET', path: `/networks${encodePath(id)}`, query: { scope: 'swarm' } }, cancel);
      names.set(textOf(json, 'Id'), textOf(json, 'Name'));
    } catch (error) {
      if (!(error instanceof EngineError) || error.kind === 'cancelled') throw error;
    }
  }
  return ids.map((id) => names.get(id) ?? '');
}
