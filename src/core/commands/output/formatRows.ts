// Rows in the format that `--format` asks for: `table TEMPLATE` with a header and aligned, `json`, or a template for each row.
import { fail, succeed, type Result } from '../../Result';
import { alignTabs } from './alignTabs';
import type { Row } from './Row';
import type { Table } from './Table';
import { executeTemplate } from './template/executeTemplate';
import { headerFunctions } from './template/textFunctions';
import { parseTemplate } from './template/parseTemplate';
import { templateFunctions } from './template/templateFunctions';
import { toGoHeader, toGoRow } from './toGoRow';

/** The problem is the CLI's own text. */
export function formatRows(format: string, table: Table, rows: readonly Row[]): Result<string, string> {
  const isTable = format.startsWith('table');
  const text = format === 'json' ? '{{json .}}' : trimBlanks(isTable ? format.slice('table'.length) : format);
  const template = parseTemplate(text.replaceAll('\\t', '\t').replaceAll('\\n', '\n'));
  if (!template.ok) return fail(`template parsing error: ${template.problem}`);
  const lines: string[] = [];
  for (const row of rows) {
    const line = executeTemplate(template.value, toGoRow(row, table));
    if (line.problem !== null) return fail(`template parsing error: ${line.problem}`);
    lines.push(`${line.text}\n`);
  }
  if (!isTable) return succeed(lines.join(''));
  // A header that cannot be made to its end is cut there, without a word.
  const header = executeTemplate(template.value, toGoHeader(table), { functions: { ...templateFunctions, ...headerFunctions } });
  return succeed(alignTabs(`${header.text}\n${lines.join('')}`));
}

function trimBlanks(text: string): string {
  return text.replace(/^ +| +$/g, '');
}
