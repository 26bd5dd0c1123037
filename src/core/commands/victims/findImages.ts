// What `docker rmi` takes: an image with its last name, or only one of its names.
import { imagePath } from '../images/imagePath';
import { humanSize } from '../output/humanSize';
import { shortId } from '../output/shortId';
import { fieldOf, listOf, textOf } from '../values/fieldOf';
import { familiarReference, readReference, withDefaultTag } from '../values/readReference';
import { askIfThere } from './askIfThere';
import type { Victim } from './Victim';
import type { VictimSearch } from './VictimSearch';

export function findImages(names: readonly string[]): VictimSearch {
  return async (session) => {
    const victims: Victim[] = [];
    const taken = new Map<string, Set<string>>();
    for (const name of names) {
      const image = await askIfThere(() => imagePath(name, '/json'), session);
      if (image === null) continue;
      const id = textOf(image, 'Id');
      const gone = taken.get(id) ?? new Set();
      taken.set(id, gone);
      const isById = id.replace(/^sha256:/, '').startsWith(name.replace(/^sha256:/, ''));
      const left = listOf(image, 'RepoTags').filter((tag) => typeof tag === 'string' && !gone.has(tag));
      gone.add(withTag(name));
      if (isById || left.length < 2) victims.push({ kind: 'image', name: isById ? left.join(', ') || shortId(id) : name, id, detail: humanSize(Number(fieldOf(image, 'Size') ?? 0), 3) });
      else victims.push({ kind: 'image-name', name, id, detail: left.filter((tag) => tag !== withTag(name)).join(', ') });
    }
    return victims;
  };
}

/** The name as the engine lists it; an id stays as it is. */
function withTag(name: string): string {
  const reference = readReference(name);
  return reference.ok ? familiarReference(withDefaultTag(reference.value)) : name;
}
