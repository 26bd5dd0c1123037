// `docker ps`: which containers there are.
import { succeed } from '../Result';
import type { Session } from './Action';
import { containerTable, toContainerRow } from './containers/toContainerRow';
import { defineCommand } from './defineCommand';
import type { FlagValues } from './flags/FlagValues';
import { flagTable } from './flags/flagTable';
import { harmless } from './harmless';
import type { Host } from './Host';
import { stderr, type Output } from './Output';
import { checkFormat } from './output/checkFormat';
import { printRows } from './output/printRows';
import { refuse } from './refuseUsage';
import { readInteger } from './values/readInteger';
import { textOf } from './values/fieldOf';
import { writeFilters } from './values/writeFilters';

export const ps = defineCommand({
  name: 'ps',
  aliases: ['container ls', 'container ps'],
  summary: 'List containers',
  usage: '[OPTIONS]',
  flags: flagTable(`
    -a, --all              Also those that do not run
    -f, --filter filter    Only those to which all conditions apply
    --format string        How to show each: table, json or a Go template
    -n, --last int         Only so many of the newest, in any state
    -l, --latest           Only the newest, in any state
    --no-trunc             Show everything in full
    -q, --quiet            Only ids
    -s, --size             Also how much room each takes
  `),
  args: [0, 0],
  examples: [
    { line: 'docker ps', requests: ['GET /containers/json'] },
    { line: 'docker ps -a --filter status=exited', requests: ['GET /containers/json?all=1&filters={"status":{"exited":true}}'] },
    { line: 'docker ps --format "{{.Names}}: {{.Size}}"', requests: ['GET /containers/json?size=1'] },
    { line: 'docker ps --format "{{.Name}}"', requests: [], refusedWith: 1 },
    { line: 'docker ps web', requests: [], refusedWith: 1 },
  ],
  plan(values, host) {
    const format = chooseFormat(values, host);
    let usesSize = values.bool('size');
    const sample = toContainerRow({}, false, () => (usesSize ||= !values.isSet('size') && !values.bool('quiet')));
    const problem = format === '' ? null : checkFormat(format, containerTable, sample);
    const warning = values.bool('quiet') && values.text('format') !== '' ? 'WARNING: Ignoring custom format, because both --format and --quiet are set.\n' : '';
    if (problem !== null) return refuse(`${warning}${problem}`);
    return succeed({ risk: harmless, start: (session) => listContainers(values, { format, usesSize, warning }, session) });
  },
});

interface Listing {
  readonly format: string;
  readonly usesSize: boolean;
  readonly warning: string;
}

async function* listContainers(values: FlagValues, { format, usesSize, warning }: Listing, { engine, cancel }: Session): AsyncGenerator<Output, void> {
  if (warning !== '') yield stderr(warning);
  const filters = writeFilters(values.list('filter'));
  const last = values.number('last', (text) => readInteger(text, true, 64), -1);
  const limit = values.bool('latest') && last === -1 ? 1 : last;
  const query = {
    ...(values.bool('all') ? { all: '1' } : {}),
    ...(filters === '' ? {} : { filters }),
    ...(limit > 0 ? { limit: String(limit) } : {}),
    ...(usesSize ? { size: '1' } : {}),
  };
  const { json } = await engine.ask({ method: 'GET', path: '/containers/json', query }, cancel);
  const rows = (Array.isArray(json) ? json : []).map((container) => toContainerRow(container, !values.bool('no-trunc')));
  yield* printRows(expandFormat(format, values.bool('quiet'), usesSize), containerTable, rows);
}

function chooseFormat(values: FlagValues, host: Host): string {
  return values.text('format') || textOf(host.dockerConfig, 'psFormat');
}

function expandFormat(format: string, isQuiet: boolean, usesSize: boolean): string {
  if (format === 'raw') {
    const size = usesSize ? 'size: {{.Size}}\n' : '';
    return isQuiet ? 'container_id: {{.ID}}' : `${rawFormat}${size}`;
  }
  if (isQuiet) return '{{.ID}}';
  if (format !== '' && format !== 'table') return format;
  return `table {{.ID}}\t{{.Image}}\t{{.Command}}\t{{.RunningFor}}\t{{.Status}}\t{{.Ports}}\t{{.Names}}${usesSize ? '\t{{.Size}}' : ''}`;
}

// `pad` leaves out the blank before what is empty.
const rawFormat = [
  'container_id: {{.ID}}', 'image: {{.Image}}', 'command: {{.Command}}', 'created_at: {{.CreatedAt}}', 'state:{{pad .State 1 0}}',
  'status:{{pad .Status 1 0}}', 'names: {{.Names}}', 'labels:{{pad .Labels 1 0}}', 'ports:{{pad .Ports 1 0}}', '',
].join('\n');
