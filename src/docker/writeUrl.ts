// A request's URL as the CLI's messages print it: the socket's path takes the place of a host.
import type { EngineRequest } from '../core/commands/Engine';
import type { Endpoint } from './Endpoint';

export function writeUrl({ transport }: Endpoint, path: string, query: EngineRequest['query'] = {}): string {
  const pairs = Object.entries(query).flatMap(([name, value]) => (typeof value === 'string' ? [[name, value]] : value.map((one) => [name, one])));
  const search = new URLSearchParams(pairs).toString();
  return `${writeOrigin(transport)}${path}${search === '' ? '' : `?${search}`}`;
}

function writeOrigin(transport: Endpoint['transport']): string {
  if (transport.kind === 'socket') return `http://${encodeURIComponent(transport.path)}`;
  const host = transport.host.includes(':') ? `[${transport.host}]` : transport.host;
  return `${transport.tls ? 'https' : 'http'}://${host}:${transport.port}`;
}
