// Where a connection goes: a Unix socket or a TCP port.

export type Endpoint = { readonly socketPath: string } | { readonly host: string; readonly port: number };

/** Reads `unix:///path`, `/path`, `tcp://host:port` or `http://host:port`; null for anything else. */
export function parseEndpoint(text: string): Endpoint | null {
  const socketPath = /^(?:unix:\/\/)?(\/.+)$/.exec(text)?.[1];
  if (socketPath !== undefined) return { socketPath };
  const tcp = /^(?:tcp|http):\/\/(\[[^\]]+\]|[^:/]+):(\d+)\/?$/.exec(text);
  return tcp?.[1] !== undefined && tcp[2] !== undefined ? { host: tcp[1].replace(/^\[|\]$/g, ''), port: Number(tcp[2]) } : null;
}

export const endpointName = (endpoint: Endpoint): string => ('socketPath' in endpoint ? `unix://${endpoint.socketPath}` : `tcp://${endpoint.host}:${endpoint.port}`);
