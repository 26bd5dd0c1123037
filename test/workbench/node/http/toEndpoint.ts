// Where a request of http goes.
import type { Endpoint } from '../../server/Endpoint';
import type { RequestOptions } from './RequestOptions';

export function toEndpoint({ socketPath, hostname, host, port }: RequestOptions): Endpoint {
  if (typeof socketPath === 'string') return { socketPath };
  const name = (hostname ?? host ?? 'localhost').replace(/^\[|\]$/g, '');
  return { host: name, port: Number(port ?? 80) };
}
