// An EngineError in the CLI's words.
import type { EngineError } from './EngineError';

/** Without a newline at its end. What the daemon said is told as such; failures before its answer speak for themselves. */
export function describeEngineError(error: EngineError): string {
  return error.status > 0 ? `Error response from daemon: ${error.message}` : error.message;
}
