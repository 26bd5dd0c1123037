// The four lines of `docker system df`: of each kind how many there are, how many are in use, their room, and how much of it could be freed.
import { humanSize } from '../output/humanSize';
import type { Row } from '../output/Row';
import { fieldOf, listOf, textOf } from '../values/fieldOf';

/** The answer of `GET /system/df`. */
export function sumUsage(usage: unknown): readonly Row[] {
  const [images, containers, volumes, cache] = ['Images', 'Containers', 'Volumes', 'BuildCache'].map((name) => listOf(usage, name));
  return [
    sumImages(images ?? [], numberOf(usage, 'LayersSize')), sumContainers(containers ?? []), sumVolumes(volumes ?? []), sumCache(cache ?? []),
  ];
}

function sumImages(images: readonly unknown[], total: number): Row {
  const used = images.filter((image) => numberOf(image, 'Containers') !== 0 && numberOf(image, 'Size') !== -1 && numberOf(image, 'SharedSize') !== -1);
  const free = total - sum(used, (image) => numberOf(image, 'Size') - numberOf(image, 'SharedSize'));
  const active = images.filter((image) => numberOf(image, 'Containers') > 0);
  return toRow('Images', images.length, active.length, [total, withShare(free, total)]);
}

function sumContainers(containers: readonly unknown[]): Row {
  const isActive = (container: unknown): boolean => /running|paused|restarting/.test(textOf(container, 'State'));
  const size = (container: unknown): number => numberOf(container, 'SizeRw');
  const total = sum(containers, size);
  return toRow('Containers', containers.length, containers.filter(isActive).length, [total, withShare(sum(containers.filter((each) => !isActive(each)), size), total)]);
}

function sumVolumes(volumes: readonly unknown[]): Row {
  const usage = (volume: unknown, name: string): number => numberOf(fieldOf(volume, 'UsageData'), name);
  const measured = volumes.filter((volume) => usage(volume, 'Size') !== -1);
  const size = (volume: unknown): number => usage(volume, 'Size');
  const total = sum(measured, size);
  const active = volumes.filter((volume) => usage(volume, 'RefCount') > 0);
  return toRow('Local Volumes', volumes.length, active.length, [total, withShare(sum(measured.filter((volume) => usage(volume, 'RefCount') === 0), size), total)]);
}

function sumCache(records: readonly unknown[]): Row {
  const is = (name: string) => (record: unknown): boolean => fieldOf(record, name) === true;
  const own = records.filter((record) => !is('Shared')(record));
  const size = (record: unknown): number => numberOf(record, 'Size');
  const total = sum(own, size);
  return toRow('Build Cache', records.length, records.filter(is('InUse')).length, [total, humanSize(total - sum(own.filter(is('InUse')), size))]);
}

function toRow(type: string, count: number, active: number, [total, free]: readonly [number, string]): Row {
  return { Active: () => String(active), Reclaimable: () => free, Size: () => humanSize(total), TotalCount: () => String(count), Type: () => type };
}

function withShare(free: number, total: number): string {
  return total > 0 ? `${humanSize(free)} (${Math.trunc((free * 100) / total)}%)` : humanSize(free);
}

function sum(values: readonly unknown[], of: (value: unknown) => number): number {
  return values.reduce<number>((total, value) => total + of(value), 0);
}

function numberOf(value: unknown, name: string): number {
  return Number(fieldOf(value, name) ?? 0);
}
