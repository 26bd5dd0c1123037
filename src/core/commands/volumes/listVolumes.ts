// `docker volume ls`: which volumes there are.
import { succeed } from '../../Result';
import type { Session } from '../Action';
import { defineCommand } from '../defineCommand';
import type { FlagValues } from '../flags/FlagValues';
import { flagTable } from '../flags/flagTable';
import { harmless } from '../harmless';
import type { Output } from '../Output';
import { compareNaturally } from '../output/compareNaturally';
import { printRows } from '../output/printRows';
import { fieldOf, listOf, textOf } from '../values/fieldOf';
import { writeFilters } from '../values/writeFilters';
import { toVolumeRow, volumeTable } from './toVolumeRow';

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
  yield* printRows(expandFormat(format, isQuiet, isCluster), volumeTable, volumes.map(toVolumeRow));
}

/** Of a cluster's volumes the CLI shows its own table, whatever `--format` says. */
function expandFormat(format: string, isQuiet: boolean, isCluster: boolean): string {
  if (isCluster) return isQuiet ? '{{.Name}}' : 'table {{.Name}}\t{{.Group}}\t{{.Driver}}\t{{.Availability}}\t{{.Status}}';
  if (format === 'raw') return isQuiet ? 'name: {{.Name}}' : 'name: {{.Name}}\ndriver: {{.Driver}}\n';
  if (format !== '' && format !== 'table') return format;
  return isQuiet ? '{{.Name}}' : 'table {{.Driver}}\t{{.Name}}';
}
