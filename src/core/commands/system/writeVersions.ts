// What `docker version` prints where no format is asked for.
import { alignTabs } from '../output/alignTabs';
import { fieldOf, textOf } from '../values/fieldOf';
import type { ClientVersion } from './describeClient';
import type { Component, ServerVersion } from './describeServer';

/** `server` is null where no daemon answers. */
export function writeVersions(client: ClientVersion, server: ServerVersion | null): string {
  const lines = [`Client: ${client.Platform.Name}`, ...listClient(client)];
  if (server) {
    const platform = textOf(fieldOf(server, 'Platform'), 'Name');
    lines.push('', `Server:${platform === '' ? '' : ` ${platform}`}`, ...server.Components.flatMap(listComponent));
  }
  return `${alignTabs(lines.join('\n'), { narrowest: 20, gap: 1 })}\n`;
}

function listClient({ Version, ApiVersion, DefaultAPIVersion, Os, Arch, Context }: ClientVersion): readonly string[] {
  return [
    ` Version:\t${Version}`,
    ` API version:\t${ApiVersion}${ApiVersion === DefaultAPIVersion ? '' : ` (downgraded from ${DefaultAPIVersion})`}`,
    ` OS/Arch:\t${Os}/${Arch}`,
    ` Context:\t${Context}`,
  ];
}

function listComponent({ Name, Version, Details }: Component): readonly string[] {
  const detail = (name: string): string => Details[name] ?? '';
  const head = [` ${Name}:`, `  Version:\t${Version}`];
  if (Name !== 'Engine') {
    return [...head, ...Object.entries(Details).sort(([one], [other]) => (one < other ? -1 : 1)).map(([name, value]) => `  ${name}:\t${value}`)];
  }
  return [
    ...head,
    `  API version:\t${detail('ApiVersion')} (minimum version ${detail('MinAPIVersion')})`,
    `  Go version:\t${detail('GoVersion')}`,
    `  Git commit:\t${detail('GitCommit')}`,
    `  Built:\t${detail('BuildTime')}`,
    `  OS/Arch:\t${detail('Os')}/${detail('Arch')}`,
    `  Experimental:\t${detail('Experimental')}`,
  ];
}
