// The containers that `docker rm` names, and with -v the volumes without a name that go with them.
import { containerPath } from '../containers/containerPath';
import { shortId } from '../output/shortId';
import { fieldOf, listOf, textOf } from '../values/fieldOf';
import { askIfThere } from './askIfThere';
import type { Victim } from './Victim';
import type { VictimSearch } from './VictimSearch';

export function findContainers(names: readonly string[], takesVolumes: boolean): VictimSearch {
  return async (session) => {
    const found = new Map<string, readonly Victim[]>();
    for (const name of names) {
      const container = await askIfThere(() => containerPath(name, '/json'), session);
      if (container !== null) found.set(textOf(container, 'Id'), [toVictim(container), ...(takesVolumes ? anonymousVolumes(container) : [])]);
    }
    return [...found.values()].flat();
  };
}

function toVictim(container: unknown): Victim {
  const id = textOf(container, 'Id');
  const name = textOf(container, 'Name').replace(/^\//, '') || shortId(id);
  return { kind: 'container', name, id, detail: `${textOf(fieldOf(container, 'Config'), 'Image')}, ${textOf(fieldOf(container, 'State'), 'Status')}` };
}

function anonymousVolumes(container: unknown): readonly Victim[] {
  return listOf(container, 'Mounts')
    .filter((mount) => textOf(mount, 'Type') === 'volume' && /^[0-9a-f]{64}$/.test(textOf(mount, 'Name')))
    .map((mount) => ({ kind: 'volume', name: shortId(textOf(mount, 'Name')), id: textOf(mount, 'Name'), detail: textOf(mount, 'Destination') }));
}
