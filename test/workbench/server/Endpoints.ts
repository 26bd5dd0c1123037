// Which endpoints the plugin may reach, and what is really behind them: the default socket stands for the daemon under test.
import { existsSync } from 'node:fs';
import { CodedError } from './CodedError';
import { endpointName, parseEndpoint } from './Endpoint';
import type { Endpoint } from './Endpoint';

const DEFAULT_SOCKET = '/var/run/docker.sock';

export class Endpoints {
  private readonly allowed: ReadonlySet<string>;
  private readonly daemon: Endpoint | null;

  constructor(dockerHost: string | undefined, allowed: readonly string[] = []) {
    this.daemon = dockerHost === undefined ? null : parseEndpoint(dockerHost);
    if (dockerHost !== undefined && !this.daemon) throw new Error(`'${dockerHost}' is no endpoint that the workbench can reach`);
    const all = [DEFAULT_SOCKET, ...allowed, ...(dockerHost === undefined ? [] : [dockerHost])].map(parseEndpoint);
    this.allowed = new Set(all.flatMap((endpoint) => (endpoint ? [endpointName(endpoint)] : [])));
  }

  /** Socket paths the plugin may ask about, and the sockets that answer. */
  get sockets(): ReadonlyMap<string, string> {
    return new Map(this.daemon && 'socketPath' in this.daemon ? [[DEFAULT_SOCKET, this.daemon.socketPath]] : []);
  }

  /** The endpoint to connect to. Refuses what is not allowed; a socket that does not exist is told as node tells it. */
  find(asked: Endpoint): Endpoint {
    const name = endpointName(asked);
    if (this.daemon && name === `unix://${DEFAULT_SOCKET}`) return this.daemon;
    if (this.allowed.has(name)) return asked;
    if ('socketPath' in asked && !existsSync(asked.socketPath)) throw new CodedError('ENOENT', `connect ENOENT ${asked.socketPath}`);
    throw new CodedError('EACCES', `the workbench does not connect to ${name}`);
  }
}
