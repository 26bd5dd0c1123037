// A node of the swarm: by name or id, or `self`, which is this engine.
import type { Session } from '../Action';
import { encodePath } from '../values/encodePath';
import { fieldOf, textOf } from '../values/fieldOf';

/** The id of this engine's node. Throws EngineError with what the engine says where it is no manager. */
export async function findSelf({ engine, cancel }: Session): Promise<string> {
  const { json } = await engine.ask({ method: 'GET', path: '/info' }, cancel);
  const id = textOf(fieldOf(json, 'Swarm'), 'NodeID');
  // Without one, the list of nodes is asked for, to hear why.
  if (id === '') await engine.ask({ method: 'GET', path: '/nodes' }, cancel);
  return id;
}

/** The node as the engine has it. Throws EngineError. */
export async function findNode(name: string, { engine, cancel }: Session): Promise<unknown> {
  return (await engine.ask({ method: 'GET', path: `/nodes${encodePath(name)}` }, cancel)).json;
}
