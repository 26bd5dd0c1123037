// A format tried on an empty row before anything is asked: what the CLI says where it does not work.
import { formatRows } from './formatRows';
import type { Row } from './Row';
import type { Table } from './Table';

/** Null where nothing is wrong. `row` may listen to which columns are asked for. */
export function checkFormat(format: string, table: Table, row: Row): string | null {
  const formatted = formatRows(format, table, [row]);
  return formatted.ok ? null : formatted.problem;
}
