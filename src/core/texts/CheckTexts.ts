// The words of check blocks: what became of each line and why, and what to write instead of a line that cannot be made out.
import type { CheckReason } from '../checks/CheckOutcome';
import type { CheckProblem } from '../checks/CheckProblem';
import type { CheckSubject } from '../checks/Expectation';

type ByKind<Union extends { readonly kind: string }> = { readonly [Kind in Union['kind']]: (value: Extract<Union, { readonly kind: Kind }>) => string };

export interface CheckTexts {
  /** Stands as name of the list and of what is below the block. */
  readonly blockLabel: string;
  readonly check: string;
  readonly checkAgain: string;
  readonly stop: string;
  readonly checking: string;
  notChecked(count: number): string;
  readonly nothingToCheck: string;
  summary(passed: number, count: number): string;
  /** `time` as the machine's language writes it. */
  checkedAt(time: string): string;
  readonly states: Readonly<Record<'passed' | 'failed' | 'unknown' | 'unreadable' | 'unchecked', string>>;
  readonly commands: { readonly block: string; readonly note: string };
  readonly noBlock: string;
  /** A name that is nearly the same as the one that is written. */
  didYouMean(name: string): string;
  /** Follows why a line cannot be made out. */
  examples(lines: readonly string[]): string;
  readonly exampleLines: Readonly<Record<CheckSubject, readonly string[]>>;
  readonly reasons: ByKind<CheckReason>;
  readonly problems: ByKind<CheckProblem>;
}
