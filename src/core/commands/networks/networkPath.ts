// The path of a network in the Engine API.
import { EngineError } from '../EngineError';
import { encodePath } from '../values/encodePath';

/** Throws EngineError (status 0) where there is no name: the engine would take it for the list of all networks. */
export function networkPath(network: string, rest = ''): string {
  const name = network.trim();
  if (name === '') throw new EngineError('badRequest', 'invalid network name or ID: value is empty');
  return `/networks${encodePath(name)}${rest}`;
}
