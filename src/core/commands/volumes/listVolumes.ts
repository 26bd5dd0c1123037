// `docker volume ls`: which volumes there are.
import { succeed } from '../../Result';
import type { Session } from '../Action';
import { defineCommand } from '../defineCommand';
import type { FlagValues } from '../flags/FlagValues';
import { flagTable } from '../flags/flagTable';
import { harmless } from '../harmless';
import type { Output } from '../Output';
import { compareNaturally } from '../output/compareNaturally';
import { humanSize } from '../output/humanSize';
import { joinLabels } from '../output/joinLabels';
import { printRows } from '../output/printRows';
import type { Row } from '../output/Row';
import type { Table } from '../output/Table';
import { fieldOf, listOf, textOf } from '../values/fieldOf';
import { writeFilters } from '../values/writeFilters';

const volumeTable: Table = {
  type: '*formatter.volumeContext',
  headers: {
    Name: 'VOLUME NAME', Driver: 'DRIVER', Scope: 'SCOPE', Availability: 'AVAILABILITY', Mountpoint: 'MOUNTPOINT', Links: 'LINKS', Size: 'SIZE', Labels: 'LABELS',
    Group: 'GROUP', Status: 'STATUS',
  },
};

export const listVolumes = defineCommand({
  name: 'volume ls',
  aliases: [],
  summary: 'List volumes',
  usage: '[OPTIONS]',
  flags: flagTable(`
    --cluster              Only volumes of a cluster {api 1.42}
    -f, --filter filter    Only those to which all conditions apply
    --format string        How to show each: table, json or a Go template
    -q, --quiet            Only names
  `),
  args: [0, 0],
  examples: [
    { line: 'docker volume ls', requests: ['GET /volumes'] },
    { line: 'docker volume ls -qf dangling=true', requests: ['GET /volumes?filters={"dangling":{"true":true}}'] },
    { line: 'docker volume ls data', requests: [], refusedWith: 1 },
  ],
  plan: (values) => succeed({ risk: harmless, start: (session) => list(values, session) }),
});

async function* list(values: FlagValues, { engine, host, cancel }: Session): AsyncGenerator<Output, void> {
  const filters = writeFilters(values.list('filter'));
  const { json } = await engine.ask({ method: 'GET', path: '/volumes', query: filters === '' ? {} : { filters } }, cancel);
  const [isQuiet, isCluster] = [values.bool('quiet'), values.bool('cluster')];
  const volumes = listOf(json, 'Volumes')
    .filter((volume) => !isCluster || typeof fieldOf(volume, 'ClusterVolume') === 'object')
    .sort((one, other) => compareNaturally(textOf(one, 'Name'), textOf(other, 'Name')));
  const format = values.text('format') || (isQuiet ? '' : textOf(host.dockerConfig, 'volumesFormat'));
  yield* printRows(expandFormat(format, isQuiet, isCluster), volumeTable, volumes.map(toRow));
}

/** Of a cluster's volumes the CLI shows its own table, whatever `--format` says. */
function expandFormat(format: string, isQuiet: boolean, isCluster: boolean): string {
  if (isCluster) return isQuiet ? '{{.Name}}' : 'table {{.Name}}\t{{.Group}}\t{{.Driver}}\t{{.Availability}}\t{{.Status}}';
  if (format === 'raw') return isQuiet ? 'name: {{.Name}}' : 'name: {{.Name}}\ndriver: {{.Driver}}\n';
  if (format !== '' && format !== 'table') return format;
  return isQuiet ? '{{.Name}}' : 'table {{.Driver}}\t{{.Name}}';
}

function toRow(volume: unknown): Row {
  const [usage, cluster, labels] = ['UsageData', 'ClusterVolume', 'Labels'].map((name) => fieldOf(volume, name));
  const spec = fieldOf(cluster, 'Spec');
  const text = (name: string) => () => textOf(volume, name);
  const ofCluster = (show: () => string) => () => (cluster === undefined || cluster === null ? 'N/A' : show());
  const ofUsage = (name: string, show: (value: number) => string) => () => (usage ? show(Number(fieldOf(usage, name) ?? 0)) : 'N/A');
  return {
    Availability: ofCluster(() => textOf(spec, 'Availability')),
    Driver: text('Driver'),
    Group: ofCluster(() => textOf(spec, 'Group')),
    Label: (name = '') => textOf(labels, name),
    Labels: () => joinLabels(labels),
    Links: ofUsage('RefCount', String),
    Mountpoint: text('Mountpoint'),
    Name: text('Name'),
    Scope: text('Scope'),
    Size: ofUsage('Size', humanSize),
    Status: ofCluster(() => describeStatus(cluster)),
  };
}

function describeStatus(cluster: unknown): string {
  if (textOf(fieldOf(cluster, 'Info'), 'VolumeID') === '') return 'pending creation';
  const nodes = listOf(cluster, 'PublishStatus').length;
  return nodes === 0 ? 'created' : `in use (${nodes} node${nodes === 1 ? '' : 's'})`;
}
