// What a user wants of the rules, on this vault.
import type { RuleId, Severity } from './Gap';

export interface RuleChoice {
  /** Rules that are absent stay as they are by default. */
  readonly severities: ReadonlyMap<RuleId, Severity | 'off'>;
  /** Words by which its user marks what is unfinished, beside those that are known; folded. */
  readonly ownWords: readonly string[];
  readonly leftOut: readonly LeftOut[];
}

/** A folder, `Diario/2026`, whose notes are not asked `rules`; no rule stands for all. */
export interface LeftOut {
  readonly folder: string;
  readonly rules: readonly string[];
}
