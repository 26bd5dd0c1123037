// Volumes and networks by the names on the line.
import { networkPath } from '../networks/networkPath';
import { textOf } from '../values/fieldOf';
import { volumePath } from '../volumes/volumePath';
import { askIfThere } from './askIfThere';
import type { Victim } from './Victim';
import type { VictimSearch } from './VictimSearch';

const paths = { volume: volumePath, network: networkPath };

export function findByName(kind: 'volume' | 'network', names: readonly string[]): VictimSearch {
  return async (session) => {
    const found = new Map<string, Victim>();
    for (const name of names) {
      const object = await askIfThere(() => paths[kind](name), session);
      if (object === null) continue;
      const id = textOf(object, 'Id') || textOf(object, 'Name');
      found.set(id, { kind, name: textOf(object, 'Name'), id, detail: textOf(object, 'Driver') });
    }
    return [...found.values()];
  };
}
