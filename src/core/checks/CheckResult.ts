// A line of a check block with what became of it; null for a line that says nothing that could be checked.
import type { CheckLine } from './CheckLine';
import type { CheckOutcome } from './CheckOutcome';

export interface CheckResult {
  readonly line: CheckLine;
  readonly outcome: CheckOutcome | null;
}
