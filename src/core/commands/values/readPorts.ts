// Published and exposed ports: `[ip:][host]:container[/protocol]`, ranges, and the long form `published=…,target=…,protocol=…`.
import { fail, succeed, type Result } from '../../Result';
import { isIpAddress } from './isIpAddress';
import { quoteGo } from './quoteGo';

export interface PortBinding {
  readonly HostIp: string;
  readonly HostPort: string;
}

export interface Ports {
  /** Keys such as `80/tcp`. */
  readonly exposed: Readonly<Record<string, Record<string, never>>>;
  readonly bindings: Readonly<Record<string, readonly PortBinding[]>>;
}

interface Range {
  readonly first: number;
  readonly last: number;
}

/** The problem is the CLI's own text. */
export function readPorts(published: readonly string[], exposes: readonly string[]): Result<Ports, string> {
  const exposed: Record<string, Record<string, never>> = {};
  const bindings: Record<string, PortBinding[]> = {};
  for (const text of published) {
    const spec = toShortForm(text);
    if (!spec.ok) return spec;
    const read = readSpec(spec.value);
    if (!read.ok) return read;
    for (const { port, binding } of read.value) {
      exposed[port] = {};
      (bindings[port] ??= []).push(binding);
    }
  }
  for (const text of exposes) {
    if (text.includes(':')) return fail(`invalid port format for --expose: ${text}`);
    const { protocol, port } = splitProtocol(text);
    const range = readRange(port);
    if (!range.ok) return fail(`invalid range format for --expose: ${text}, error: ${range.problem}`);
    for (let number = range.value.first; number <= range.value.last; number += 1) exposed[`${number}/${protocol}`] = {};
  }
  return succeed({ exposed, bindings });
}

function toShortForm(text: string): Result<string, string> {
  if (!text.includes('=')) return succeed(text);
  const values = new Map([['protocol', 'tcp']]);
  for (const part of text.split(',')) {
    const equals = part.indexOf('=');
    if (equals <= 0) return fail(`invalid publish opts format (should be name=value but got '${part}')`);
    values.set(part.slice(0, equals), part.slice(equals + 1));
  }
  return succeed(`${values.get('published') ?? ''}:${values.get('target') ?? ''}/${values.get('protocol') ?? ''}`);
}

function readSpec(text: string): Result<readonly { readonly port: string; readonly binding: PortBinding }[], string> {
  const parts = text.split(':');
  const { protocol, port } = splitProtocol(parts.at(-1) ?? '');
  const host = parts.at(-2) ?? '';
  const ip = readAddress(parts.slice(0, -2).join(':'));
  if (!ip.ok) return ip;
  if (port === '') return fail(`no port specified: ${text}<empty>`);
  const inside = readRange(port);
  if (!inside.ok) return fail(`invalid containerPort: ${port}`);
  const outside = host === '' ? null : readRange(host);
  if (outside && !outside.ok) return fail(`invalid hostPort: ${host}`);
  const { first, last } = inside.value;
  const hosts = outside?.value ?? null;
  if (hosts && last !== first && last - first !== hosts.last - hosts.first) return fail(`invalid ranges specified for container and host Ports: ${port} and ${host}`);
  if (!['tcp', 'udp', 'sctp'].includes(protocol.toLowerCase())) return fail(`invalid proto: ${protocol}`);
  return succeed(
    Array.from({ length: last - first + 1 }, (_, index) => ({
      port: `${first + index}/${protocol.toLowerCase()}`,
      binding: { HostIp: ip.value, HostPort: showHostPort(hosts, index, first === last) },
    })),
  );
}

/** A range of host ports for one port of the container stays a range: the engine picks a free one of them. */
function showHostPort(hosts: Range | null, index: number, isSingle: boolean): string {
  if (!hosts) return '';
  return isSingle && hosts.first !== hosts.last ? `${hosts.first}-${hosts.last}` : String(hosts.first + index);
}

function readAddress(text: string): Result<string, string> {
  if (text.startsWith('[') && !text.endsWith(']')) return fail(`invalid IP address ${text}: address ${text}:: missing ']' in address`);
  const ip = text.replace(/^\[(.*)\]$/, '$1');
  return ip === '' || isIpAddress(ip) ? succeed(ip) : fail(`invalid IP address: ${ip}`);
}

function splitProtocol(text: string): { readonly protocol: string; readonly port: string } {
  const [port = '', protocol = ''] = text.split('/');
  return port === '' ? { protocol: '', port: '' } : { protocol: protocol === '' ? 'tcp' : protocol, port };
}

function readRange(text: string): Result<Range, string> {
  if (text === '') return fail('empty string specified for ports');
  const [low = '', high = low] = text.split('-');
  const first = readPort(low);
  if (!first.ok) return first;
  const last = readPort(high);
  if (!last.ok) return last;
  return last.value < first.value ? fail(`invalid range specified for port: ${text}`) : succeed({ first: first.value, last: last.value });
}

function readPort(text: string): Result<number, string> {
  if (!/^\d+$/.test(text)) return fail(`strconv.ParseUint: parsing ${quoteGo(text)}: invalid syntax`);
  const port = Number(text);
  return port > 65_535 ? fail(`strconv.ParseUint: parsing ${quoteGo(text)}: value out of range`) : succeed(port);
}
