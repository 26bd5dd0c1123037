// Asks the engine for one object by name or id: of the kind that was named, or of whatever kind has it.
import type { Session } from '../Action';
import type { EngineRequest } from '../Engine';
import { EngineError } from '../EngineError';
import { fieldOf } from '../values/fieldOf';
import { encodePath } from '../values/encodePath';
import type { Inspected, InspectedKind } from './Inspected';

export interface InspectOptions {
  /** What the object must be; null for any kind. */
  readonly kind: InspectedKind | null;
  /** Also how much room a container takes. */
  readonly hasSize?: boolean;
  /** Of networks, also their tasks. */
  readonly isVerbose?: boolean;
  /** Only what the CLI's Go type has room for, as of volumes. */
  readonly isTypedOnly?: boolean;
  /** Of an image for several platforms, as writePlatform gives it; '' for the engine's own. */
  readonly platform?: string;
}

/** In the order in which the CLI tries them; those of a swarm only where the engine manages one. */
const kinds: readonly InspectedKind[] = ['container', 'image', 'network', 'volume', 'service', 'task', 'node', 'plugin', 'secret', 'config'];
const ofSwarms = new Set<InspectedKind>(['service', 'task', 'node', 'secret', 'config']);
const withSuffix = new Set<InspectedKind>(['container', 'image', 'plugin']);

/** Throws EngineError: what the engine says, or (status 0) that there is no such object. */
export async function findObject(name: string, options: InspectOptions, session: Session): Promise<Inspected> {
  if (options.kind !== null) {
    return { kind: options.kind, text: await ask(name, options.kind, options, session), isTypedOnly: options.isTypedOnly === true };
  }
  let isManager: boolean | null = null;
  for (const kind of kinds) {
    if (ofSwarms.has(kind) && !(isManager ??= await managesSwarm(session))) continue;
    try {
      return { kind, text: await ask(name, kind, options, session) };
    } catch (error) {
      if (!(error instanceof EngineError) || !isOfAnotherKind(error)) throw error;
    }
  }
  throw new EngineError('badRequest', `Error: No such object: ${name}`);
}

async function ask(name: string, kind: InspectedKind, options: InspectOptions, { engine, cancel }: Session): Promise<string> {
  // The CLI leaves blanks around the name of an image alone.
  const id = kind === 'image' ? name : name.trim();
  if (id === '') throw new EngineError('badRequest', kind === 'image' ? `Error: No such image: ${name}` : `invalid ${kind} name or ID: value is empty`);
  return (await engine.ask(requestObject(id, kind, options), cancel)).text;
}

function requestObject(id: string, kind: InspectedKind, { hasSize, isVerbose, platform = '' }: InspectOptions): EngineRequest {
  const query = {
    ...(kind === 'container' && hasSize === true ? { size: '1' } : {}),
    ...(kind === 'network' && isVerbose === true ? { verbose: 'true' } : {}),
    ...(kind === 'image' && platform !== '' ? { platform } : {}),
    ...(kind === 'service' ? { insertDefaults: 'true' } : {}),
  };
  return { method: 'GET', path: `/${kind}s${encodePath(id)}${withSuffix.has(kind) ? '/json' : ''}`, query };
}

async function managesSwarm({ engine, cancel }: Session): Promise<boolean> {
  const { json } = await engine.ask({ method: 'GET', path: '/info' }, cancel);
  return fieldOf(fieldOf(json, 'Swarm'), 'ControlAvailable') === true;
}

/** Whether it is worth looking for the name elsewhere. */
function isOfAnotherKind({ kind, message }: EngineError): boolean {
  return kind === 'notFound' || message.includes('not supported') || message.includes('invalid reference format');
}
