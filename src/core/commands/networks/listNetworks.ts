// `docker network ls`: which networks there are.
import { succeed } from '../../Result';
import type { Session } from '../Action';
import { defineCommand } from '../defineCommand';
import type { FlagValues } from '../flags/FlagValues';
import { flagTable } from '../flags/flagTable';
import { harmless } from '../harmless';
import type { Output } from '../Output';
import { compareNaturally } from '../output/compareNaturally';
import { joinLabels } from '../output/joinLabels';
import { printRows } from '../output/printRows';
import type { Row } from '../output/Row';
import { shortId } from '../output/shortId';
import { showTimeOf } from '../output/showTimeOf';
import type { Table } from '../output/Table';
import { fieldOf, textOf } from '../values/fieldOf';
import { writeFilters } from '../values/writeFilters';

const networkTable: Table = {
  type: '*network.networkContext',
  headers: {
    ID: 'NETWORK ID', Name: 'NAME', Driver: 'DRIVER', Scope: 'SCOPE', IPv4: 'IPV4', IPv6: 'IPV6', Internal: 'INTERNAL', Labels: 'LABELS', CreatedAt: 'CREATED AT',
  },
};

export const listNetworks = defineCommand({
  name: 'network ls',
  aliases: [],
  summary: 'List networks',
  usage: '[OPTIONS]',
  flags: flagTable(`
    -f, --filter filter    Only those to which all conditions apply
    --format string        How to show each: table, json or a Go template
    --no-trunc             Show ids in full
    -q, --quiet            Only ids
  `),
  args: [0, 0],
  examples: [
    { line: 'docker network ls', requests: ['GET /networks'] },
    { line: 'docker network list --filter driver=bridge', requests: ['GET /networks?filters={"driver":{"bridge":true}}'] },
    { line: 'docker network ls bridge', requests: [], refusedWith: 1 },
  ],
  plan: (values) => succeed({ risk: harmless, start: (session) => list(values, session) }),
});

async function* list(values: FlagValues, { engine, host, cancel }: Session): AsyncGenerator<Output, void> {
  const filters = writeFilters(values.list('filter'));
  const { json } = await engine.ask({ method: 'GET', path: '/networks', query: filters === '' ? {} : { filters } }, cancel);
  const isQuiet = values.bool('quiet');
  const networks = (Array.isArray(json) ? json : []).sort((one, other) => compareNaturally(textOf(one, 'Name'), textOf(other, 'Name')));
  const format = values.text('format') || (isQuiet ? '' : textOf(host.dockerConfig, 'networksFormat'));
  yield* printRows(expandFormat(format, isQuiet), networkTable, networks.map((network) => toRow(network, !values.bool('no-trunc'))));
}

function expandFormat(format: string, isQuiet: boolean): string {
  if (format === 'raw') return isQuiet ? 'network_id: {{.ID}}' : 'network_id: {{.ID}}\nname: {{.Name}}\ndriver: {{.Driver}}\nscope: {{.Scope}}\n';
  if (format !== '' && format !== 'table') return format;
  return isQuiet ? '{{.ID}}' : 'table {{.ID}}\t{{.Name}}\t{{.Driver}}\t{{.Scope}}';
}

function toRow(network: unknown, isShort: boolean): Row {
  const id = textOf(network, 'Id');
  const text = (name: string) => () => textOf(network, name);
  const flag = (name: string) => () => String(fieldOf(network, name) === true);
  return {
    CreatedAt: () => showTimeOf(textOf(network, 'Created')),
    Driver: text('Driver'),
    ID: () => (isShort ? shortId(id) : id),
    IPv4: flag('EnableIPv4'),
    IPv6: flag('EnableIPv6'),
    Internal: flag('Internal'),
    Label: (name = '') => textOf(fieldOf(network, 'Labels'), name),
    Labels: () => joinLabels(fieldOf(network, 'Labels')),
    Name: text('Name'),
    Scope: text('Scope'),
  };
}
