// A small map as two notes of a Docker vault give it, placed by hand so that tests can speak of left and right.
import type { Tie, Topic, TopicKind, TopicMap } from '../../../src/core/map/TopicMap';
import type { PlacedTopic } from '../../../src/core/layout/PlacedTopic';

const topic = (id: string, kind: TopicKind, line: number, path = 'Docker.md'): Topic => ({ id, label: id, kind, path, line });
export const tie = (from: string, kind: Tie['kind'], to: string): Tie => ({ from, to, kind, path: 'Docker.md', line: 1 });

export const dockerMap: TopicMap = {
  topics: [
    topic('Docker', 'note', 1),
    topic('Imágenes', 'section', 4),
    topic('Contenedores', 'section', 9),
    topic('run', 'command', 11),
    topic('Linux', 'tag', 2),
    topic('Redes', 'note', 1, 'Redes.md'),
    topic('bridge', 'term', 5, 'Redes.md'),
  ],
  ties: [
    tie('Docker', 'contains', 'Imágenes'),
    tie('Docker', 'contains', 'Contenedores'),
    tie('Contenedores', 'defines', 'run'),
    tie('Docker', 'tagged', 'Linux'),
    tie('Contenedores', 'links to', 'Redes'),
    tie('Redes', 'defines', 'bridge'),
    tie('bridge', 'mentions', 'Linux'),
  ],
};

const places: Readonly<Record<string, readonly [number, number]>> = {
  Docker: [0, 0],
  Imágenes: [-100, 0],
  Contenedores: [100, 0],
  run: [100, 100],
  Linux: [0, -100],
  Redes: [200, 0],
  bridge: [200, 100],
};

export const placedDocker: readonly PlacedTopic[] = dockerMap.topics.map((each) => {
  const [x = 0, y = 0] = places[each.id] ?? [];
  return { topic: each, x, y, radius: 8, isPinned: false, degree: dockerMap.ties.filter(({ from, to }) => from === each.id || to === each.id).length };
});
