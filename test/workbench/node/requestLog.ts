// What the plugin asked of an engine.
import type { Endpoint } from '../server/Endpoint';

export interface LoggedRequest {
  readonly method: string;
  readonly path: string;
  readonly endpoint: Endpoint;
}

/** Every request that the plugin sent, in order. */
export const requestLog: LoggedRequest[] = [];
