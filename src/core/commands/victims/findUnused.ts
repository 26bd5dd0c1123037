// What a prune would remove, found by the engine's own rules among what it lists: what its first steps take no longer holds what the later ones look at.
import type { Session } from '../Action';
import { isOlderApi } from '../isOlderApi';
import { humanSize } from '../output/humanSize';
import { shortId } from '../output/shortId';
import type { PruneStep } from '../prune/pruneObjects';
import { fieldOf, listOf, textOf } from '../values/fieldOf';
import { passesFilters } from './passesFilters';
import type { Victim } from './Victim';
import type { VictimSearch } from './VictimSearch';

type Asking = Pick<Session, 'engine' | 'cancel'>;

/** Networks that every engine has; Podman calls its first one `podman`. */
const own = ['bridge', 'host', 'none', 'podman'];

/** What there is before the first step, and what each step leaves of it. */
interface Scene {
  readonly session: Asking;
  /** Containers that are left. */
  containers: readonly unknown[];
  readonly now: number;
}

const finders: Readonly<Record<PruneStep['kind'], (step: PruneStep, scene: Scene) => Promise<readonly Victim[]>>> = {
  container: takeContainers,
  image: takeImages,
  volume: takeVolumes,
  network: takeNetworks,
  build: takeBuildCache,
};

export function findUnused(steps: readonly PruneStep[]): VictimSearch {
  return async (session) => {
    const scene: Scene = { session, containers: toList(await get(session, '/containers/json', { all: '1' })), now: Date.now() };
    const victims: Victim[] = [];
    for (const step of steps) victims.push(...(await finders[step.kind](step, scene)));
    return victims;
  };
}

async function takeContainers({ filters }: PruneStep, scene: Scene): Promise<readonly Victim[]> {
  const goes = (container: unknown): boolean =>
    ['created', 'exited', 'dead', 'stopped', 'configured'].includes(textOf(container, 'State')) && passes(container, filters, scene);
  const gone = scene.containers.filter(goes);
  scene.containers = scene.containers.filter((container) => !gone.includes(container));
  return gone.map((container) => {
    const id = textOf(container, 'Id');
    const [name = ''] = listOf(container, 'Names');
    return { kind: 'container', name: String(name).replace(/^\//, '') || shortId(id), id, detail: `${textOf(container, 'Image')}, ${textOf(container, 'Status')}` };
  });
}

/** Of an image that a container uses, prune -a takes all names but the last. */
async function takeImages({ filters }: PruneStep, scene: Scene): Promise<readonly Victim[]> {
  const used = new Set(scene.containers.map((container) => textOf(container, 'ImageID')));
  const isAll = filters.includes('dangling=false');
  const images = toList(await get(scene.session, '/images/json', isAll ? {} : { filters: '{"dangling":{"true":true}}' }));
  return images
    .filter((image) => passes(image, filters, scene))
    .flatMap((image) => {
      const id = textOf(image, 'Id');
      const tags = listOf(image, 'RepoTags').filter((tag) => typeof tag === 'string' && tag !== '<none>:<none>').map(String).sort();
      if (!used.has(id)) return [{ kind: 'image', name: tags.join(', ') || shortId(id), id, detail: humanSize(Number(fieldOf(image, 'Size') ?? 0), 3) }];
      return tags.slice(0, -1).map((name): Victim => ({ kind: 'image-name', name, id, detail: tags.at(-1) ?? '' }));
    });
}

async function takeVolumes({ filters }: PruneStep, { session, containers, now }: Scene): Promise<readonly Victim[]> {
  const used = new Set(containers.flatMap((container) => listOf(container, 'Mounts').map((mount) => textOf(mount, 'Name'))));
  const isAll = filters.includes('all=true') || isOlderApi((await session.engine.version(session.cancel)).api, '1.42');
  return listOf(await get(session, '/volumes'), 'Volumes')
    .filter((volume) => textOf(volume, 'Driver') === 'local' && !used.has(textOf(volume, 'Name')))
    .filter((volume) => isAll || 'com.docker.volume.anonymous' in labelsOf(volume))
    .filter((volume) => passes(volume, filters, { now }))
    .map((volume) => ({ kind: 'volume', name: textOf(volume, 'Name').replace(/^[0-9a-f]{64}$/, shortId), id: textOf(volume, 'Name'), detail: textOf(volume, 'CreatedAt') }));
}

/** Only containers that run hold a network. The engine's own list of unused ones is not exact before 23.0. */
async function takeNetworks({ filters }: PruneStep, { session, containers, now }: Scene): Promise<readonly Victim[]> {
  const used = new Set(containers.filter((container) => ['running', 'paused', 'restarting'].includes(textOf(container, 'State'))).flatMap(networksOf));
  return toList(await get(session, '/networks'))
    .filter((network) => !own.includes(textOf(network, 'Name')) && fieldOf(network, 'Ingress') !== true && !used.has(textOf(network, 'Id')))
    .filter((network) => passes(network, filters, { now }))
    .map((network) => ({ kind: 'network', name: textOf(network, 'Name'), id: textOf(network, 'Id'), detail: textOf(network, 'Driver') }));
}

function networksOf(container: unknown): readonly string[] {
  const networks = fieldOf(fieldOf(container, 'NetworkSettings'), 'Networks');
  return typeof networks === 'object' && networks !== null ? Object.values(networks).map((network) => textOf(network, 'NetworkID')) : [];
}

async function takeBuildCache({ query }: PruneStep, { session }: Scene): Promise<readonly Victim[]> {
  const isAll = query?.all === '1';
  const records = listOf(await get(session, '/system/df', { type: 'build-cache' }), 'BuildCache').filter((record) => fieldOf(record, 'InUse') !== true && (isAll || fieldOf(record, 'Shared') !== true));
  if (records.length === 0) return [];
  const bytes = records.reduce<number>((sum, record) => sum + Number(fieldOf(record, 'Size') ?? 0), 0);
  return [{ kind: 'build-cache', name: String(records.length), id: '', detail: humanSize(bytes, 3) }];
}

async function get({ engine, cancel }: Asking, path: string, query: Readonly<Record<string, string>> = {}): Promise<unknown> {
  return (await engine.ask({ method: 'GET', path, query }, cancel)).json;
}

function toList(json: unknown): readonly unknown[] {
  return Array.isArray(json) ? json : [];
}

function passes(object: unknown, filters: readonly string[], { now }: Pick<Scene, 'now'>): boolean {
  const created = fieldOf(object, 'Created');
  return passesFilters({ created: typeof created === 'number' ? created : Date.parse(String(created)) / 1000, labels: labelsOf(object) }, filters, now);
}

function labelsOf(object: unknown): Readonly<Record<string, unknown>> {
  const labels = fieldOf(object, 'Labels');
  return typeof labels === 'object' && labels !== null ? { ...labels } : {};
}
