// Whether a container was made with something, and what it was made with instead.
import { fieldOf, listOf, textOf } from '../commands/values/fieldOf';
import type { Feature } from './Expectation';

export interface FoundFeature {
  readonly isThere: boolean;
  readonly found: readonly string[];
}

export function findFeature(feature: Feature, container: unknown): FoundFeature {
  const config = fieldOf(container, 'Config');
  switch (feature.kind) {
    case 'image': {
      const image = textOf(config, 'Image');
      return { isThere: isImage(image, feature.name), found: [image] };
    }
    case 'port':
      return findPort(feature, container);
    case 'volume':
      return findVolume(feature, container);
    case 'network': {
      const names = keysOf(fieldOf(fieldOf(container, 'NetworkSettings'), 'Networks'));
      return { isThere: names.includes(feature.name), found: names };
    }
    case 'label':
    case 'env':
      return findPair(feature, config);
    case 'restart': {
      const policy = textOf(fieldOf(fieldOf(container, 'HostConfig'), 'RestartPolicy'), 'Name') || 'no';
      return { isThere: policy === feature.name.toLowerCase().replace(/:\d+$/, ''), found: [policy] };
    }
  }
}

function isImage(image: string, wanted: string): boolean {
  const shorten = (name: string): string => name.replace(/^docker\.io\//, '').replace(/^library\//, '');
  const [found, asked] = [shorten(image), shorten(wanted)];
  // Who names no tag means any.
  return found === asked || found.replace(/(?<=[^/]):[^/:@]+$/, '') === asked || `${found}:latest` === asked;
}

function findPort({ host, port, protocol }: Extract<Feature, { kind: 'port' }>, container: unknown): FoundFeature {
  const tables = [fieldOf(fieldOf(container, 'NetworkSettings'), 'Ports'), fieldOf(fieldOf(container, 'HostConfig'), 'PortBindings'), fieldOf(fieldOf(container, 'Config'), 'ExposedPorts')];
  const pairs = tables.flatMap((table) => keysOf(table).flatMap((inner) => [{ inner, outer: '' }, ...listOf(table, inner).map((binding) => ({ inner, outer: textOf(binding, 'HostPort') }))]));
  const inner = `${port}/${protocol}`;
  const isThere = host === null ? pairs.some((pair) => pair.inner === inner || pair.outer === String(port)) : pairs.some((pair) => pair.inner === inner && pair.outer === String(host));
  const published = pairs.filter(({ outer }) => outer !== '').map((pair) => `${pair.outer}->${pair.inner}`);
  return { isThere, found: [...new Set(published)] };
}

function findVolume({ name, path }: Extract<Feature, { kind: 'volume' }>, container: unknown): FoundFeature {
  const mounts = listOf(container, 'Mounts').map((mount) => ({ name: textOf(mount, 'Name') || textOf(mount, 'Source'), path: textOf(mount, 'Destination') }));
  const isThere = mounts.some((mount) => mount.name === name && (path === null || mount.path === path.replace(/(?<=.)\/$/, '')));
  return { isThere, found: mounts.map((mount) => `${mount.name}:${mount.path}`) };
}

function findPair({ kind, name, value }: Extract<Feature, { kind: 'label' | 'env' }>, config: unknown): FoundFeature {
  const pairs = kind === 'label' ? labelsOf(config) : listOf(config, 'Env').map(String).map((pair): readonly [string, string] => [pair.split('=', 1)[0] ?? '', pair.slice(pair.indexOf('=') + 1)]);
  const found = pairs.find(([key]) => key === name);
  if (!found) return { isThere: false, found: [] };
  return { isThere: value === null || found[1] === value, found: [`${name}=${found[1]}`] };
}

function labelsOf(config: unknown): readonly (readonly [string, string])[] {
  const labels = fieldOf(config, 'Labels');
  return keysOf(labels).map((key) => [key, textOf(labels, key)]);
}

function keysOf(value: unknown): readonly string[] {
  return typeof value === 'object' && value !== null ? Object.keys(value) : [];
}
