// The proxies of the client's configuration, which the CLI hands to every new container in both spellings.
import type { Host } from '../Host';
import { fieldOf, textOf } from '../values/fieldOf';

const names: Readonly<Record<string, string>> = { httpProxy: 'HTTP_PROXY', httpsProxy: 'HTTPS_PROXY', noProxy: 'NO_PROXY', ftpProxy: 'FTP_PROXY', allProxy: 'ALL_PROXY' };

/** Name and whole pair: `http_proxy`, `http_proxy=http://…`. Those of the default entry: an entry for one engine only is not looked for. */
export function readProxies(host: Host): readonly [string, string][] {
  const proxies = fieldOf(fieldOf(host.dockerConfig, 'proxies'), 'default');
  return Object.entries(names).flatMap(([key, name]): [string, string][] => {
    const value = textOf(proxies, key);
    if (value === '') return [];
    return [name, name.toLowerCase()].map((each) => [each, `${each}=${value}`]);
  });
}
