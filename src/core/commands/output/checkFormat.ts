// A format tried on an empty row before anything is asked: what the CLI says where it does not work.
import type { Row } from './Row';
import type { Table } from './Table';
import { executeTemplate } from './template/executeTemplate';
import { parseTemplate } from './template/parseTemplate';
import { toGoRow } from './toGoRow';

/** Null where nothing is wrong. `row` may listen to which columns are asked for. */
export function checkFormat(format: string, table: Table, row: Row): string | null {
  const template = parseTemplate(format);
  if (!template.ok) return `failed to parse template: ${template.problem}`;
  const { problem } = executeTemplate(template.value, toGoRow(row, table));
  return problem === null ? null : `failed to execute template: ${problem}`;
}
