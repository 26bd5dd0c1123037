// One reading of `GET /containers/ID/stats` as the columns of `docker stats`: shares of processor and memory, and what went in and out.
import { formatFloat } from '../output/go/formatFloat';
import { binarySize, humanSize } from '../output/humanSize';
import type { Row } from '../output/Row';
import { shortId } from '../output/shortId';
import type { Table } from '../output/Table';
import { fieldOf, listOf, textOf } from '../values/fieldOf';

export const statsTable: Table = {
  type: '*container.statsContext',
  headers: {
    Container: 'CONTAINER', Name: 'NAME', ID: 'CONTAINER ID', CPUPerc: 'CPU %', MemUsage: 'MEM USAGE / LIMIT', MemPerc: 'MEM %', NetIO: 'NET I/O',
    BlockIO: 'BLOCK I/O', PIDs: 'PIDS',
  },
};

/** `name` is the container as the line or the list of containers has it; `reading` null where none has come. */
export function toStatsRow(name: string, reading: unknown, isShort: boolean): Row {
  const id = textOf(reading, 'id');
  const known = (show: () => string, otherwise = '--') => () => (reading === null ? otherwise : show());
  return {
    BlockIO: known(() => showPair(blockTraffic(reading))),
    CPUPerc: known(() => showShare(processorShare(reading))),
    Container: () => name,
    ID: () => (isShort ? shortId(id) : id),
    MemPerc: known(() => showShare(memoryOf(reading).share)),
    MemUsage: known(() => `${binarySize(memoryOf(reading).used)} / ${binarySize(memoryOf(reading).limit)}`, '-- / --'),
    Name: () => textOf(reading, 'name').slice(1) || '--',
    NetIO: known(() => showPair(networkTraffic(reading))),
    PIDs: known(() => String(numberAt(reading, 'pids_stats', 'current'))),
  };
}

function showPair(bytes: readonly number[]): string {
  return bytes.map((each) => humanSize(each, 3)).join(' / ');
}

function showShare(share: number): string {
  return `${formatFloat(share * 100, 'f', 2)}%`;
}

/** 1 is one whole processor. */
function processorShare(reading: unknown): number {
  const used = numberAt(reading, 'cpu_stats', 'cpu_usage', 'total_usage') - numberAt(reading, 'precpu_stats', 'cpu_usage', 'total_usage');
  const all = numberAt(reading, 'cpu_stats', 'system_cpu_usage') - numberAt(reading, 'precpu_stats', 'system_cpu_usage');
  const processors = numberAt(reading, 'cpu_stats', 'online_cpus') || listOf(fieldOf(fieldOf(reading, 'cpu_stats'), 'cpu_usage'), 'percpu_usage').length;
  return used > 0 && all > 0 ? (used / all) * processors : 0;
}

/** Without what the kernel only caches: cgroup v1 calls it `total_inactive_file`. */
function memoryOf(reading: unknown): { readonly used: number; readonly limit: number; readonly share: number } {
  const [whole, limit] = [numberAt(reading, 'memory_stats', 'usage'), numberAt(reading, 'memory_stats', 'limit')];
  const cached = ['total_inactive_file', 'inactive_file'].map((name) => numberAt(reading, 'memory_stats', 'stats', name)).find((bytes) => bytes > 0 && bytes < whole) ?? 0;
  const used = whole - cached;
  return { used, limit, share: limit === 0 ? 0 : used / limit };
}

function networkTraffic(reading: unknown): readonly number[] {
  const networks = Object.values(fieldOf(reading, 'networks') ?? {});
  return ['rx_bytes', 'tx_bytes'].map((name) => networks.reduce<number>((sum, network) => sum + numberAt(network, name), 0));
}

function blockTraffic(reading: unknown): readonly number[] {
  const entries = listOf(fieldOf(reading, 'blkio_stats'), 'io_service_bytes_recursive');
  return ['r', 'w'].map((letter) =>
    entries.filter((entry) => textOf(entry, 'op').toLowerCase().startsWith(letter)).reduce<number>((sum, entry) => sum + numberAt(entry, 'value'), 0),
  );
}

function numberAt(value: unknown, ...names: readonly string[]): number {
  return Number(names.reduce(fieldOf, value) ?? 0);
}
