// The path of a volume in the Engine API.
import { EngineError } from '../EngineError';
import { encodePath } from '../values/encodePath';

/** Throws EngineError (status 0) where there is no name: the engine would take it for the list of all volumes. */
export function volumePath(volume: string): string {
  const name = volume.trim();
  if (name === '') throw new EngineError('badRequest', 'invalid volume name or ID: value is empty');
  return `/volumes${encodePath(name)}`;
}
