// The four tables of `docker system df -v`.
import { containerTable, toContainerRow } from '../containers/toContainerRow';
import { imageTable, toImageRows } from '../images/toImageRows';
import { timeAgo } from '../output/humanDuration';
import { humanSize } from '../output/humanSize';
import type { Row } from '../output/Row';
import { shortId } from '../output/shortId';
import { showTimeOf } from '../output/showTimeOf';
import type { Table } from '../output/Table';
import { fieldOf, listOf, textOf } from '../values/fieldOf';
import { toVolumeRow, volumeTable } from '../volumes/toVolumeRow';

interface UsageTable {
  readonly table: Table;
  readonly rows: readonly Row[];
}

export interface UsageParts {
  readonly images: UsageTable;
  readonly containers: UsageTable;
  readonly volumes: UsageTable;
  readonly cache: UsageTable;
  /** Bytes of the build cache that nothing else has too. */
  readonly cacheSize: number;
}

const cacheTable: Table = {
  type: '*formatter.buildCacheContext',
  headers: {
    ID: 'CACHE ID', Parent: 'PARENT', CacheType: 'CACHE TYPE', Size: 'SIZE', CreatedSince: 'CREATED', LastUsedSince: 'LAST USED', UsageCount: 'USAGE', Shared: 'SHARED',
  },
};

/** The answer of `GET /system/df`. `isShort`: ids cut to fit a table. */
export function listUsage(usage: unknown, isShort: boolean): UsageParts {
  const records = [...listOf(usage, 'BuildCache')].sort(compareRecords);
  const view = { isShort, showsDigests: false, usesDigests: false };
  return {
    // Of an image only its first tag counts, and no digest.
    images: { table: imageTable, rows: listOf(usage, 'Images').flatMap((image) => toImageRows(image, view).slice(0, 1).map((row) => ({ ...row, Digest: () => '' }))) },
    // Nor does the size of a container's image.
    containers: { table: containerTable, rows: listOf(usage, 'Containers').map((container) => toContainerRow({ ...Object(container), SizeRootFs: 0 }, isShort)) },
    volumes: { table: volumeTable, rows: listOf(usage, 'Volumes').map(toVolumeRow) },
    cache: { table: cacheTable, rows: records.map((record) => toCacheRow(record, isShort)) },
    cacheSize: records.filter((record) => fieldOf(record, 'Shared') !== true).reduce<number>((total, record) => total + Number(fieldOf(record, 'Size') ?? 0), 0),
  };
}

function toCacheRow(record: unknown, isShort: boolean): Row {
  const [id, used, created] = [textOf(record, 'ID'), textOf(record, 'LastUsedAt'), textOf(record, 'CreatedAt')];
  const text = (name: string) => () => textOf(record, name);
  const flag = (name: string) => () => String(fieldOf(record, name) === true);
  const since = (time: string): string => timeAgo(Date.parse(time) / 1000);
  return {
    CacheType: text('Type'),
    CreatedAt: () => showTimeOf(created),
    CreatedSince: () => since(created),
    Description: text('Description'),
    ID: () => `${isShort ? shortId(id) : id}${fieldOf(record, 'InUse') === true ? '*' : ''}`,
    InUse: flag('InUse'),
    LastUsedAt: () => (used === '' ? '' : showTimeOf(used)),
    LastUsedSince: () => (used === '' ? '' : since(used)),
    Parent: text('Parent'),
    Shared: flag('Shared'),
    Size: () => humanSize(Number(fieldOf(record, 'Size') ?? 0)),
    UsageCount: () => String(Number(fieldOf(record, 'UsageCount') ?? 0)),
  };
}

/** What was used longest ago first, and what never was before that. */
function compareRecords(one: unknown, other: unknown): number {
  const [first, second] = [one, other].map((record) => Date.parse(textOf(record, 'LastUsedAt')) || 0);
  return (first ?? 0) - (second ?? 0) || (textOf(one, 'ID') < textOf(other, 'ID') ? -1 : 1);
}
