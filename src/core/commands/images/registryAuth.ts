// The header X-Registry-Auth: what the engine tells a registry about who asks.
import type { Host } from '../Host';
import { encodeBase64 } from '../values/encodeBase64';

const HUB_KEY = 'https://index.docker.io/v1/';

/** `{}` where nothing is stored for the registry: the header is always sent. */
export async function registryAuth(domain: string, host: Host): Promise<string> {
  const credentials = await host.credentialsFor(domain === 'docker.io' ? HUB_KEY : domain);
  return encodeBase64(new TextEncoder().encode(JSON.stringify(credentials)), true);
}
