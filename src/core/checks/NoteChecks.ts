// What is known of the check blocks of a note; null for a block that was not checked.
import type { CheckResult } from './CheckResult';

export interface NoteChecks {
  /** `ordinal` is 0 for the first of equal blocks. */
  find(code: string, ordinal: number): readonly CheckResult[] | null;
}
