// Which topics run now: those that are called as the image of a running container, and the notes that made one.
import type { Topic } from '../map/TopicMap';
import { foldText } from '../notes/foldText';
import { imageNames } from './imageNames';
import type { LiveContainer } from './LiveContainer';

/** What notes say around the name of an image: `la imagen de nginx`, `nginx image`. */
const around = /^(?:(?:la|the) )?(?:imagen|image)(?: (?:de|of))? (?=\S)|(?<=\S) image$/g;

/** How many running containers each has. `noteOf` gives the path of the note that made a container. */
export function findRunning(topics: readonly Topic[], containers: readonly LiveContainer[], noteOf: (container: LiveContainer) => string | null): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  const running = containers.filter(({ state }) => state === 'running');
  if (running.length === 0) return counts;
  const byName = new Map<string, number>();
  const byNote = new Map<string, number>();
  const count = (map: Map<string, number>, key: string): unknown => map.set(key, (map.get(key) ?? 0) + 1);
  for (const container of running) {
    for (const name of imageNames(container.image)) count(byName, name);
    const path = noteOf(container);
    if (path !== null) count(byNote, path);
  }
  for (const { id, kind, label, path } of topics) {
    const name = foldText(label).replace(/[^\p{L}\p{N}:/._-]+/gu, ' ').trim().replace(around, '');
    const amount = kind === 'command' || kind === 'instruction' || kind === 'source' ? 0 : Math.max(byName.get(name) ?? 0, kind === 'note' ? (byNote.get(path) ?? 0) : 0);
    if (amount > 0) counts.set(id, amount);
  }
  return counts;
}
