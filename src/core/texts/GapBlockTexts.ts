// What a `docker-gaps` block of a note says beside the gaps themselves.
import type { GapCounting, GapField, GapQueryProblem } from '../gaps/query/GapQuery';

export interface GapBlockTexts {
  /** A line that cannot be read: where, what, and what to write instead. */
  readonly problems: Readonly<Record<GapQueryProblem['kind'], (problem: GapQueryProblem) => string>>;
  /** A name that nothing has; `meant` is the nearest that there is, '' for none. */
  readonly unknown: Readonly<Record<Exclude<GapField, 'rule' | 'severity'>, (line: number, written: string, meant: string) => string>>;
  readonly listLabel: string;
  /** Below a list that ends at its limit. */
  more(count: number): string;
  /** Heads of the columns of a table of counts. */
  readonly countedBy: Readonly<Record<Exclude<GapCounting, 'all'>, string>>;
  readonly amount: string;
  readonly noTag: string;
  readonly vaultFolder: string;
}
