// The path of a container in the Engine API.
import { EngineError } from '../EngineError';

/** Throws EngineError (status 0) where there is no name: the engine would take it for the list of all containers. */
export function containerPath(container: string, rest = ''): string {
  const name = container.trim();
  if (name === '') throw new EngineError('badRequest', 'invalid container name or ID: value is empty');
  // Half a surrogate pair cannot be written in UTF-8.
  return `/containers/${encodeURIComponent(name.replace(/\p{Cs}/gu, '\ufffd'))}${rest}`;
}
