// The words behind `gaps`: how to write them, and from which severity on they fail; what is left is for the rest of the options.
import type { Severity } from '../../src/core/gaps/Gap';
import { fail, succeed, type Result } from '../../src/core/Result';
import type { ReportProblems } from '../../src/core/texts/ReportTexts';
import { takeOptions } from './takeOptions';

const formats = ['text', 'json', 'sarif'] as const;
const thresholds = ['info', 'warning', 'error', 'never'] as const;

export interface GapsOptions {
  readonly format: (typeof formats)[number];
  readonly failOn: Severity | 'never';
  readonly rest: readonly string[];
}

/** The problem is a sentence for the person who typed the words. */
export function readGapsOptions(words: readonly string[], problems: ReportProblems): Result<GapsOptions, string> {
  const taken = takeOptions(words, ['--format', '--fail-on'], problems);
  if (!taken.ok) return taken;
  const { values, rest } = taken.value;
  const format = values.get('--format') ?? 'text';
  const failOn = values.get('--fail-on') ?? 'warning';
  const knownFormat = formats.find((each) => each === format);
  const knownThreshold = thresholds.find((each) => each === failOn);
  if (!knownFormat) return fail(problems.unknownFormat(format, formats));
  if (!knownThreshold) return fail(problems.unknownSeverity(failOn, thresholds));
  return succeed({ format: knownFormat, failOn: knownThreshold, rest });
}
