// The header X-Registry-Config: all that is known about registries, since a Dockerfile may name images of any.
import type { Host } from '../Host';
import { quoteJson } from '../output/go/quoteJson';
import { encodeBase64 } from '../values/encodeBase64';
import { fieldOf } from '../values/fieldOf';
import { writeCredentials } from './registryAuth';

export async function writeRegistryConfig(host: Host): Promise<string> {
  const config = host.dockerConfig;
  const names = ['auths', 'credHelpers'].flatMap((key) => Object.keys(fieldOf(config, key) ?? {}));
  const known = await Promise.all([...new Set(names)].sort().map(async (name) => [name, await host.credentialsFor(name)] as const));
  const entries = known.filter(([, credentials]) => Object.keys(credentials).length > 0).map(([name, credentials]) => `${quoteJson(name, true)}:${writeCredentials(credentials)}`);
  return encodeBase64(new TextEncoder().encode(`{${entries.join(',')}}`), true);
}
