// Whether what is said holds as it is said, before a negation is looked at; null where that is not decided yet.
import type { CheckReason } from './CheckOutcome';

export interface Judgement {
  readonly holds: boolean | null;
  readonly reason: CheckReason;
}
