// Rows on standard output; where the format does not work, the CLI's message and its exit code.
import { exit, stderr, stdout, type Output } from '../Output';
import { formatRows } from './formatRows';
import type { Row } from './Row';
import type { Table } from './Table';

export function* printRows(format: string, table: Table, rows: readonly Row[]): Generator<Output, void> {
  const formatted = formatRows(format, table, rows);
  yield formatted.ok ? stdout(formatted.value) : stderr(`${formatted.problem}\n`);
  yield exit(formatted.ok ? 0 : 1);
}
