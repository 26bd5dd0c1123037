// Which ports of this machine lead into a container, from what the engine says of it.
import { fieldOf, textOf } from '../commands/values/fieldOf';

export interface OpenPort {
  readonly port: number;
  readonly protocol: string;
  /** For a browser on this machine; '' where it is none for a browser. */
  readonly address: string;
}

/** Each port once, though it is open for IPv4 and IPv6. */
export function readOpenPorts(container: unknown): readonly OpenPort[] {
  const ports = fieldOf(fieldOf(container, 'NetworkSettings'), 'Ports');
  if (typeof ports !== 'object' || ports === null) return [];
  const found = new Map<string, OpenPort>();
  for (const [inner, bindings] of Object.entries(ports)) {
    const protocol = inner.split('/')[1] ?? 'tcp';
    const open: readonly unknown[] = Array.isArray(bindings) ? bindings : [];
    for (const binding of open) {
      const port = Number(textOf(binding, 'HostPort'));
      if (port > 0) found.set(`${port}/${protocol}`, found.get(`${port}/${protocol}`) ?? { port, protocol, address: protocol === 'tcp' ? addressOf(textOf(binding, 'HostIp'), port, inner) : '' });
    }
  }
  return [...found.values()];
}

/** What listens on all addresses is asked for on this machine. */
function addressOf(ip: string, port: number, inner: string): string {
  const isEverywhere = ip === '' || ip === '0.0.0.0' || ip === '::';
  const host = isEverywhere || ip === '127.0.0.1' ? 'localhost' : ip.includes(':') ? `[${ip}]` : ip;
  return `${inner.startsWith('443/') ? 'https' : 'http'}://${host}:${port}`;
}
