// Finds the daemon as the CLI does: -c, -H, DOCKER_HOST, DOCKER_CONTEXT, config.json's currentContext, then the platform's
// default socket. Only where nothing says otherwise and the default is absent are the known sockets of other engines tried.
// A program started from the dock or a menu sees none of the shell's variables, so that contexts on disk matter most there.
import type { EndpointChoice } from '../core/commands/EndpointChoice';
import { EngineError } from '../core/commands/EngineError';
import { fail, succeed, type Result } from '../core/Result';
import { decodeJson } from './decodeJson';
import type { Endpoint, EndpointOrigin } from './Endpoint';
import { findConfigFolder } from './findConfigFolder';
import { findTls } from './findTls';
import { knownSockets } from './knownSockets';
import type { Machine } from './Machine';
import { defaultPipe, defaultSocket, parseAddress } from './parseAddress';
import { readContext } from './readContext';

export function findEndpoint(machine: Machine, choice: EndpointChoice = {}): Result<Endpoint, EngineError> {
  if (choice.host !== undefined && choice.context !== undefined) {
    return fail(new EngineError('unsupported', 'conflicting options: cannot specify both --host and --context'));
  }
  const context = nameContext(machine, choice);
  if (context !== 'default') return findNamed(machine, choice, context);
  if (choice.host?.trim()) return complete(machine, choice, { text: choice.host, origin: 'option' });
  const host = machine.env('DOCKER_HOST')?.trim();
  return complete(machine, choice, host ? { text: host, origin: 'environment' } : findDefault(machine));
}

function nameContext(machine: Machine, choice: EndpointChoice): string {
  if (choice.context) return choice.context;
  if (choice.host !== undefined || machine.env('DOCKER_HOST')) return 'default';
  return machine.env('DOCKER_CONTEXT') || readCurrentContext(machine, choice) || 'default';
}

function readCurrentContext(machine: Machine, choice: EndpointChoice): string {
  const file = machine.readFile(`${findConfigFolder(machine, choice)}/config.json`);
  const config = file.ok ? decodeJson(file.value) : {};
  return typeof config.currentContext === 'string' ? config.currentContext : '';
}

interface Found {
  readonly text: string;
  readonly origin: EndpointOrigin;
}

function findDefault(machine: Machine): Found {
  const isWindows = machine.platform === 'win32';
  const usual = isWindows ? defaultPipe : defaultSocket;
  const found = [usual, ...knownSockets(machine)].find((path) => machine.exists(path)) ?? usual;
  return { text: `${isWindows ? 'npipe' : 'unix'}://${found}`, origin: found === usual ? 'default' : 'known-socket' };
}

function complete(machine: Machine, choice: EndpointChoice, { text, origin }: Found): Result<Endpoint, EngineError> {
  const address = parseAddress(text, machine.platform);
  if (!address.ok) return address;
  const { transport } = address.value;
  const endpoint = { address: address.value.text, transport, origin, apiVersion: readApiVersion(machine) };
  // Also of a socket, which needs none: the CLI fails where the files that it was told of are missing.
  const tls = findTls(machine, choice);
  if (!tls.ok) return tls;
  return succeed(transport.kind === 'socket' ? endpoint : { ...endpoint, transport: { ...transport, tls: tls.value } });
}

function findNamed(machine: Machine, choice: EndpointChoice, name: string): Result<Endpoint, EngineError> {
  const context = readContext(machine, findConfigFolder(machine, choice), name);
  if (!context.ok) return context;
  const address = parseAddress(context.value.host, machine.platform);
  if (!address.ok) return address;
  const { text, transport } = address.value;
  const withTls = transport.kind === 'tcp' ? { ...transport, tls: context.value.tls } : transport;
  return succeed({ address: text, transport: withTls, origin: 'context', apiVersion: readApiVersion(machine) });
}

function readApiVersion(machine: Machine): string | null {
  return machine.env('DOCKER_API_VERSION')?.replace(/^v/, '') || null;
}
