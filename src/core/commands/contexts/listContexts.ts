// `docker context ls`.
import { fail, succeed } from '../../Result';
import { flagTable } from '../flags/flagTable';
import { harmless } from '../harmless';
import { formatRows } from '../output/formatRows';
import { goBool } from '../output/go/GoValue';
import type { Table } from '../output/Table';
import { defineContextCommand } from './defineContextCommand';
import { describeOverride } from './describeOverride';

const contextTable: Table = {
  type: '*formatter.clientContextContext',
  headers: { Name: 'NAME', Description: 'DESCRIPTION', DockerEndpoint: 'DOCKER ENDPOINT', Error: 'ERROR' },
};

export const listContexts = defineContextCommand({
  name: 'context ls',
  summary: 'List contexts',
  usage: '[OPTIONS]',
  flags: flagTable(`
    --format string    How to show each: table, json or a Go template
    -q, --quiet        Only names
  `),
  args: [0, 0],
  examples: [
    { line: 'docker context ls', requests: [] },
    { line: 'docker context ls x', requests: [], refusedWith: 1 },
  ],
  risk: () => harmless,
  carryOut(values, store, { host }) {
    const current = store.current();
    const rows = store.all.map(({ name, description, address }) => ({
      Current: () => goBool(name === current), Description: () => description, DockerEndpoint: () => address, Error: () => '', Name: () => name,
    }));
    const shown = formatRows(expandFormat(values.text('format'), values.bool('quiet')), contextTable, rows);
    return shown.ok ? succeed({ stdout: shown.value, stderr: describeOverride('', host) }) : fail(shown.problem);
  },
});

function expandFormat(format: string, isQuiet: boolean): string {
  if (isQuiet) return '{{.Name}}';
  if (format !== '' && format !== 'table') return format;
  return 'table {{.Name}}{{if .Current}} *{{end}}\t{{.Description}}\t{{.DockerEndpoint}}\t{{.Error}}';
}
