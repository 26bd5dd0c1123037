// What may be said of a check block at any moment. Times are milliseconds of Date.now.
import type { CheckResult } from '../core/checks/CheckResult';

export interface CheckState {
  readonly isRunning: boolean;
  /** Of the last time that it was checked to the end; null where that has not been. */
  readonly results: readonly CheckResult[] | null;
  readonly at: number;
}
