// Variables and labels of a new container: files first, then the line; of the line's variables the last of a name wins.
import { succeed, type Result } from '../../Result';
import type { FlagValues } from '../flags/FlagValues';
import type { Host } from '../Host';
import { readKeyFile } from '../values/readKeyFile';
import { toRecord } from '../values/toRecord';
import { readProxies } from './readProxies';

export interface Keys {
  readonly environment: readonly string[];
  readonly labels: Readonly<Record<string, string>>;
}

export function readKeys(values: FlagValues, host: Host): Result<Keys, string> {
  const given = readVariables(values, host);
  const typed = new Map([...readProxies(host), ...given.map((pair): [string, string] => [pair.split('=')[0] ?? '', pair])]);
  const files = readFiles(values.list('env-file'), host, (name) => host.env(name));
  if (!files.ok) return files;
  const labelFiles = readFiles(values.list('label-file'), host, () => undefined);
  if (!labelFiles.ok) return labelFiles;
  return succeed({ environment: [...files.value, ...typed.values()], labels: toRecord([...labelFiles.value, ...values.list('label')]) });
}

/** What `exec` sends: the same without proxies and without dropping doubles. */
export function readExecEnvironment(values: FlagValues, host: Host): Result<readonly string[], string> {
  const files = readFiles(values.list('env-file'), host, (name) => host.env(name));
  return files.ok ? succeed([...files.value, ...readVariables(values, host)]) : files;
}

/** `-e NAME` takes the client's value; where there is none the bare name is sent, which takes the image's value away. */
function readVariables(values: FlagValues, host: Host): readonly string[] {
  return values.list('env').map((pair) => {
    const value = pair.includes('=') ? undefined : host.env(pair);
    return value === undefined ? pair : `${pair}=${value}`;
  });
}

function readFiles(paths: readonly string[], host: Host, lookUp: (key: string) => string | undefined): Result<readonly string[], string> {
  const pairs: string[] = [];
  for (const path of paths) {
    const read = readKeyFile(path, host, lookUp);
    if (!read.ok) return read;
    pairs.push(...read.value);
  }
  return succeed(pairs);
}
