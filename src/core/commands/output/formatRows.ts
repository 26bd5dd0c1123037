// Rows in the format that `--format` asks for: `table TEMPLATE` with a header and aligned, `json`, or a template for each row.
import { succeed, type Result } from '../../Result';
import { alignTabs } from './alignTabs';
import type { Row } from './Row';
import type { Table } from './Table';

const plainColumns = /^(?:\{\{\.\w+\}\}(?:\t(?!$)|$))+$/;

/** The problem is Go's own text. */
export function formatRows(format: string, table: Table, rows: readonly Row[]): Result<string, string> {
  const isTable = format.startsWith('table');
  const template = (format === 'json' ? '{{json .}}' : isTable ? format.slice('table'.length) : format)
    .replace(/^ +| +$/g, '')
    .replaceAll('\\t', '\t')
    .replaceAll('\\n', '\n');
  const finish = (header: () => string, lines: readonly string[]): Result<string, string> =>
    succeed(isTable ? alignTabs([header(), ...lines, ''].join('\n')) : lines.map((line) => `${line}\n`).join(''));
  if (plainColumns.test(template)) {
    const columns = [...template.matchAll(/\w+/g)].map(([name]) => name);
    if (columns.every((name) => rows.every((row) => typeof row[name]?.() === 'string'))) {
      const lines = rows.map((row) => columns.map((name) => row[name]?.() ?? '').join('\t'));
      return finish(() => columns.map((name) => table.headers[name] ?? '<no value>').join('\t'), lines);
    }
  }
  return succeed('');
}
