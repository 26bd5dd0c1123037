// The words about output that is kept in a note.
import type { KeepProblem } from '../kept/KeepProblem';

export interface KeptOutcome {
  /** Null where no engine answered. */
  readonly exitCode: number | null;
  readonly isStopped: boolean;
}

export interface KeepTexts {
  readonly keep: string;
  readonly update: string;
  readonly remove: string;
  /** The names of the commands. */
  readonly keepCommand: string;
  readonly removeCommand: string;
  readonly kept: string;
  readonly removed: string;
  readonly nothingRan: string;
  readonly stillRuns: string;
  readonly problems: Readonly<Record<KeepProblem, string>>;
  /** In the title of what is kept. */
  outcome(outcome: KeptOutcome): string;
  leftOut(lines: number): string;
  readonly stale: string;
  readonly staleReason: string;
  readonly orphan: string;
  readonly orphanReason: string;
}
