// What a panel below a check block says of each line: before anything was checked only of those that cannot be made out.
import { parseChecks } from '../../core/checks/parseChecks';
import type { CheckResult } from '../../core/checks/CheckResult';
import type { CheckTexts } from '../../core/texts/CheckTexts';
import { describeCheckProblem } from '../../core/texts/describeCheckProblem';
import { describeCheckReason } from '../../core/texts/describeCheckReason';

export interface CheckRow {
  readonly state: 'passed' | 'failed' | 'unknown' | 'unreadable';
  readonly text: string;
  readonly reason: string;
}

export function listCheckRows(code: string, results: readonly CheckResult[] | null, texts: CheckTexts): readonly CheckRow[] {
  const known: readonly CheckResult[] = results ?? parseChecks(code).map((line) => ({ line, outcome: null }));
  return known.flatMap(({ line, outcome }): readonly CheckRow[] => {
    if (!line.reading.ok) return [{ state: 'unreadable', text: line.text, reason: describeCheckProblem(line.reading.problem, texts) }];
    return outcome ? [{ state: outcome.state, text: line.text, reason: describeCheckReason(outcome.reason, texts) }] : [];
  });
}
