// A container as it is named within the body of a request.
import { EngineError } from '../EngineError';

/** Throws EngineError (status 0) where there is no name. */
export function nameContainer(container: string): string {
  const name = container.trim();
  if (name === '') throw new EngineError('badRequest', 'invalid container name or ID: value is empty');
  return name;
}
