// The path of a container in the Engine API.
import { nameContainer } from './nameContainer';

/** Throws EngineError (status 0) where there is no name: the engine would take it for the list of all containers. */
export function containerPath(container: string, rest = ''): string {
  // Half a surrogate pair cannot be written in UTF-8.
  return `/containers/${encodeURIComponent(nameContainer(container).replace(/\p{Cs}/gu, '\ufffd'))}${rest}`;
}
