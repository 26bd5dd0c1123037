// A docker address (`unix://…`, `npipe://…`, `tcp://…`, a bare host) read as the CLI reads it, with its refusals.
import { EngineError } from '../core/commands/EngineError';
import { fail, succeed, type Result } from '../core/Result';
import type { Transport } from './Endpoint';

export interface Address {
  /** Completed with the default socket, host and port. */
  readonly text: string;
  readonly transport: Transport;
}

export const defaultSocket = '/var/run/docker.sock';
export const defaultPipe = '//./pipe/docker_engine';
const defaultPort = 2375;

const unresolved = (cause: string): string => `Failed to initialize: unable to resolve docker endpoint: ${cause}`;

export function parseAddress(text: string, platform: 'linux' | 'darwin' | 'win32'): Result<Address, EngineError> {
  const trimmed = text.trim();
  const mark = trimmed.indexOf('://');
  const scheme = mark < 0 ? 'tcp' : trimmed.slice(0, mark);
  const rest = mark < 0 ? trimmed : trimmed.slice(mark + 3);
  switch (scheme) {
    case 'unix':
      return succeed(socketAt('unix', rest || defaultSocket));
    case 'npipe':
      if (platform !== 'win32') return fail(new EngineError('unsupported', 'Failed to initialize: protocol not available'));
      return succeed(socketAt('npipe', toPipePath(rest)));
    case 'tcp':
      return parseTcp(trimmed, rest);
    case 'ssh':
      return fail(new EngineError('unsupported', refuseSsh(trimmed), 0, 'ssh'));
    default:
      return fail(new EngineError('unsupported', unresolved(`invalid bind address format: ${trimmed}`)));
  }
}

function socketAt(scheme: 'unix' | 'npipe', path: string): Address {
  return { text: `${scheme}://${path}`, transport: { kind: 'socket', path } };
}

// `npipe:////./pipe/x` and `npipe://\\.\pipe\x` are the same pipe; Node opens neither, only `//./pipe/x`.
function toPipePath(rest: string): string {
  const path = rest.replaceAll('\\', '/').replace(/^\/+/, '');
  return path === '' ? defaultPipe : `//${path}`;
}

function parseTcp(whole: string, rest: string): Result<Address, EngineError> {
  const parts = /^(?:\[([^\]]*)\]|([^/:?#]*))(?::(\d*))?(\/[^?#]*)?$/.exec(rest);
  if (!parts) return fail(new EngineError('unsupported', unresolved(`invalid bind address format: ${whole}`)));
  const host = parts[1] ?? (parts[2] || 'localhost');
  const port = parts[3] ? Number(parts[3]) : defaultPort;
  if (port > 65_535) return fail(new EngineError('unreachable', `error during connect: dial tcp: address ${port}: invalid port`));
  const path = parts[4] ?? '';
  return succeed({
    text: `tcp://${host.includes(':') ? `[${host}]` : host}:${port}${path}`,
    transport: { kind: 'tcp', host, port, basePath: path.replace(/\/+$/, ''), tls: null },
  });
}

function refuseSsh(address: string): string {
  return unresolved(`${address}: ssh endpoints need a process of their own, which this program does not start`);
}
