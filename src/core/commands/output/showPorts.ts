// The ports of a container in one cell: neighbours of the same address joined (`0.0.0.0:9000-9002->9000-9002/tcp`), those with
// another number on the host last.
import { fieldOf, textOf } from '../values/fieldOf';

interface Port {
  readonly ip: string;
  readonly inside: number;
  readonly outside: number;
  readonly protocol: string;
}

interface Group extends Port {
  readonly last: number;
}

export function showPorts(ports: readonly unknown[]): string {
  const open = new Map<string, Group>();
  const closed: string[] = [];
  const mapped: string[] = [];
  for (const port of ports.map(readPort).sort(comparePorts)) {
    if (port.ip !== '' && port.outside !== port.inside) {
      mapped.push(`${joinHost(port.ip, String(port.outside))}->${port.inside}/${port.protocol}`);
      continue;
    }
    const key = `${port.ip}/${port.protocol}`;
    const group = open.get(key);
    if (group && port.inside !== group.last + 1) closed.push(showGroup(group));
    open.set(key, { ...(group && port.inside === group.last + 1 ? group : port), last: port.inside });
  }
  return [...closed, ...[...open.values()].map(showGroup), ...mapped].join(', ');
}

function readPort(port: unknown): Port {
  const number = (name: string): number => Number(fieldOf(port, name) ?? 0);
  return { ip: textOf(port, 'IP'), inside: number('PrivatePort'), outside: number('PublicPort'), protocol: textOf(port, 'Type') };
}

function comparePorts(one: Port, other: Port): number {
  const order = (a: string, b: string): number => (a === b ? 0 : a < b ? -1 : 1);
  return one.inside - other.inside || order(one.ip, other.ip) || one.outside - other.outside || order(one.protocol, other.protocol);
}

function showGroup({ ip, inside, last, protocol }: Group): string {
  const range = inside === last ? String(inside) : `${inside}-${last}`;
  return `${ip === '' ? '' : `${joinHost(ip, range)}->`}${range}/${protocol}`;
}

function joinHost(ip: string, port: string): string {
  return ip.includes(':') ? `[${ip}]:${port}` : `${ip}:${port}`;
}
