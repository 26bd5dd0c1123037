// `docker top`: the processes of a container, as the `ps` of the host shows them.
import { succeed } from '../Result';
import { containerPath } from './containers/containerPath';
import { defineCommand } from './defineCommand';
import { harmless } from './harmless';
import { exit, stdout } from './Output';
import { listOf } from './values/fieldOf';

const NARROWEST = 20;
const GAP = 3;

export const top = defineCommand({
  name: 'top',
  aliases: ['container top'],
  summary: 'Show the processes of a container',
  usage: 'CONTAINER [ps OPTIONS]',
  flags: [],
  args: [1, Infinity],
  isInterspersed: false,
  examples: [
    { line: 'docker top web', requests: ['GET /containers/web/top'] },
    { line: 'docker top', requests: [], refusedWith: 1 },
  ],
  plan: (values) =>
    succeed({
      risk: harmless,
      async *start({ engine, cancel }) {
        const [container = '', ...options] = values.args;
        const query = options.length > 0 ? { ps_args: options.join(' ') } : {};
        const { json } = await engine.ask({ method: 'GET', path: containerPath(container, '/top'), query }, cancel);
        const rows = [listOf(json, 'Titles'), ...listOf(json, 'Processes').filter((row) => Array.isArray(row))].map((row) => row.map(String));
        yield stdout(alignColumns(rows));
        yield exit(0);
      },
    }),
});

/** All columns but the last are padded. */
function alignColumns(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(NARROWEST, ...rows.map((row) => (row[column] ?? '').length + GAP)));
  return rows.map((row) => `${row.map((cell, column) => (column === row.length - 1 ? cell : cell.padEnd(widths[column] ?? 0))).join('')}\n`).join('');
}
