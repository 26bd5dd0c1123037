// The words behind `export`: the format and the file, and what is left for the rest of the options.
import { exporters } from '../../src/core/export/exporters';
import type { Exporter } from '../../src/core/export/Exporter';
import { fail, succeed, type Result } from '../../src/core/Result';
import type { ReportProblems } from '../../src/core/texts/ReportTexts';
import { takeOptions } from './takeOptions';

export interface ExportOptions {
  /** Null for a picture, which no exporter writes. */
  readonly exporter: Exporter | null;
  /** Null for standard output. */
  readonly out: string | null;
  readonly rest: readonly string[];
}

/** The problem is a sentence for the person who typed the words. */
export function readExportOptions(words: readonly string[], problems: ReportProblems): Result<ExportOptions, string> {
  const taken = takeOptions(words, ['--format', '--out'], problems);
  if (!taken.ok) return taken;
  const { values, rest } = taken.value;
  const end = rest.indexOf('--');
  if (rest.slice(0, end < 0 ? rest.length : end).includes('--json')) return fail(problems.unknownOption('--json'));
  const formats = [...exporters.map(({ id }) => id), 'svg'];
  const format = values.get('--format');
  if (format === undefined) return fail(problems.noFormat(formats));
  const exporter = exporters.find(({ id }) => id === format) ?? null;
  return exporter || format === 'svg' ? succeed({ exporter, out: values.get('--out') ?? null, rest }) : fail(problems.unknownFormat(format, formats));
}
