// The header X-Registry-Auth: what the engine tells a registry about who asks.
import type { Host, RegistryCredentials } from '../Host';
import { quoteJson } from '../output/go/quoteJson';
import { encodeBase64 } from '../values/encodeBase64';
import { HUB } from '../registry/nameRegistry';

/** `{}` where nothing is stored for the registry: the header is always sent. */
export async function registryAuth(domain: string, host: Host): Promise<string> {
  const credentials = await host.credentialsFor(domain === 'docker.io' ? HUB : domain);
  return encodeBase64(new TextEncoder().encode(writeCredentials(credentials)), true);
}

/** As JSON, without what is not known. */
export function writeCredentials({ username, password, serveraddress, identitytoken }: RegistryCredentials): string {
  const fields = Object.entries({ username, password, serveraddress, identitytoken }).flatMap(([name, value]) =>
    value === undefined || value === '' ? [] : [`"${name}":${quoteJson(value, true)}`],
  );
  return `{${fields.join(',')}}`;
}
