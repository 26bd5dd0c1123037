// Makes an `ls` of objects that a swarm, or the engine's plugins, consist of.
import { succeed } from '../../Result';
import type { Session } from '../Action';
import { defineCommand, type CommandDefinition } from '../defineCommand';
import type { DockerCommand } from '../DockerCommand';
import { flagTable } from '../flags/flagTable';
import type { FlagValues } from '../flags/FlagValues';
import { harmless } from '../harmless';
import type { Output } from '../Output';
import { compareNaturally } from '../output/compareNaturally';
import { printRows } from '../output/printRows';
import type { Row } from '../output/Row';
import type { Table } from '../output/Table';
import { textOf } from '../values/fieldOf';
import { writeFilters } from '../values/writeFilters';

export interface SwarmList extends Pick<CommandDefinition, 'name' | 'summary' | 'minApi'> {
  /** Flags beyond filter, format and quiet; in the form of flagTable. */
  readonly flags?: string;
  readonly path: string;
  readonly query?: Readonly<Record<string, string>>;
  readonly table: Table;
  /** Without `table`. */
  readonly format: string;
  /** The entry of config.json that may hold a format. */
  readonly configKey?: string;
  /** What the list is sorted by. */
  readonly sortKey: (item: unknown) => string;
  readonly toRow: (item: unknown, values: FlagValues, info: unknown) => Row;
  /** Rows depend on what the engine is (`GET /info`), which is asked for after the list. */
  readonly needsInfo?: boolean;
  /** Of a list that has neither filter nor quiet. */
  readonly isPlain?: boolean;
  /** What the engine lists is not what is shown. */
  readonly group?: (items: readonly unknown[]) => readonly unknown[];
}

const shared = `
  -f, --filter filter    Only those to which all conditions apply
  -q, --quiet            Only ids
`;

export function defineSwarmList(list: SwarmList): DockerCommand {
  const { name, summary, minApi, path, query = {} } = list;
  return defineCommand({
    name,
    aliases: [],
    summary,
    ...(minApi === undefined ? {} : { minApi }),
    usage: '[OPTIONS]',
    flags: [...(list.isPlain === true ? [] : flagTable(shared)), ...flagTable(`${list.flags ?? ''}\n--format string  How to show each: table, json or a Go template`)],
    args: [0, 0],
    examples: [
      { line: `docker ${name}`, requests: [`GET ${path}${writeQuery(query)}`] },
      { line: `docker ${name} x`, requests: [], refusedWith: 1 },
    ],
    plan: (values) => succeed({ risk: harmless, start: (session) => show(list, values, session) }),
  });
}

async function* show(list: SwarmList, values: FlagValues, session: Session): AsyncGenerator<Output, void> {
  const { engine, cancel, host } = session;
  const filters = writeFilters(values.list('filter'));
  const { json } = await engine.ask({ method: 'GET', path: list.path, query: { ...(filters === '' ? {} : { filters }), ...list.query } }, cancel);
  const answered: readonly unknown[] = Array.isArray(json) ? json : [];
  const items = [...(list.group ? list.group(answered) : answered)].sort((one, other) => compareNaturally(list.sortKey(one), list.sortKey(other)));
  const info = list.needsInfo === true && items.length > 0 && !values.bool('quiet') ? (await engine.ask({ method: 'GET', path: '/info' }, cancel)).json : null;
  const given = values.text('format') || (list.configKey === undefined || values.bool('quiet') ? '' : textOf(host.dockerConfig, list.configKey));
  const format = values.bool('quiet') && (given === '' || given === 'table') ? '{{.ID}}' : given === '' || given === 'table' ? `table ${list.format}` : given;
  yield* printRows(format, list.table, items.map((item) => list.toRow(item, values, info)));
}

function writeQuery(query: Readonly<Record<string, string>>): string {
  const pairs = Object.entries(query).map(([name, value]) => `${name}=${value}`);
  return pairs.length === 0 ? '' : `?${pairs.join('&')}`;
}
