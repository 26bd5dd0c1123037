// The words behind `export`: the format and the file, and what is left for the rest of the options.
import { exporters } from '../../src/core/export/exporters';
import type { Exporter } from '../../src/core/export/Exporter';
import { fail, succeed, type Result } from '../../src/core/Result';
import type { ReportProblems } from '../../src/core/texts/ReportTexts';

export interface ExportOptions {
  readonly exporter: Exporter;
  /** Null for standard output. */
  readonly out: string | null;
  readonly rest: readonly string[];
}

/** The problem is a sentence for the person who typed the words. */
export function readExportOptions(words: readonly string[], problems: ReportProblems): Result<ExportOptions, string> {
  const values = new Map<string, string>();
  const rest: string[] = [];
  for (let at = 0; at < words.length; at++) {
    const word = words[at] ?? '';
    if (word === '--') {
      rest.push(...words.slice(at));
      break;
    }
    const [, name, given] = /^(--format|--out)(?:=([^]*))?$/.exec(word) ?? [];
    if (word === '--json') return fail(problems.unknownOption(word));
    if (name === undefined) {
      rest.push(word);
      continue;
    }
    const value = given ?? words[++at];
    if (value === undefined || value === '' || (given === undefined && value.startsWith('--'))) return fail(problems.missingValue(name));
    values.set(name, value);
  }
  const formats = exporters.map(({ id }) => id);
  const format = values.get('--format');
  if (format === undefined) return fail(problems.noFormat(formats));
  const exporter = exporters.find(({ id }) => id === format);
  return exporter ? succeed({ exporter, out: values.get('--out') ?? null, rest }) : fail(problems.unknownFormat(format, formats));
}
