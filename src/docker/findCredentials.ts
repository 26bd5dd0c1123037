// The credentials of a registry in the `auths` of config.json, found as the CLI finds them. Helpers would be processes: none is started.
import type { RegistryCredentials } from '../core/commands/Host';
import { toRecord } from './toRecord';

export function findCredentials(config: Readonly<Record<string, unknown>>, registry: string): RegistryCredentials {
  const auths = toRecord(config.auths);
  const key = Object.hasOwn(auths, registry) ? registry : Object.keys(auths).find((name) => toHostName(name) === registry);
  if (key === undefined) return {};
  const entry = toRecord(auths[key]);
  const [username, password] = decodeAuth(entry);
  const token = readText(entry.identitytoken);
  if (!username && !password && !token) return {};
  return {
    ...(username ? { username } : {}),
    ...(password ? { password } : {}),
    ...(token ? { identitytoken: token } : {}),
    serveraddress: key,
  };
}

// Logins of old are kept under whole addresses: https://registry.example.com/v1/
function toHostName(address: string): string {
  return address.replace(/^https?:\/\//, '').replace(/\/.*$/, '');
}

function decodeAuth(entry: Readonly<Record<string, unknown>>): readonly [string, string] {
  const auth = readText(entry.auth);
  if (auth === '') return [readText(entry.username), readText(entry.password)];
  const [username = '', ...rest] = Buffer.from(auth, 'base64').toString('utf8').split(':');
  return [username, rest.join(':').replace(/\0+$/, '')];
}

function readText(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
