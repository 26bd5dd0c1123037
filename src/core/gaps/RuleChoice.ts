// What a user wants of the rules, on this vault.
import type { RuleId, Severity } from './Gap';
import type { OwnWords } from './OwnWords';
import type { WordRuleId } from './wordRules';

export interface RuleChoice {
  /** Rules that are absent stay as they are by default. */
  readonly severities: ReadonlyMap<RuleId, Severity | 'off'>;
  /** For all remarks. */
  readonly ownWords: OwnWords;
  /** For one rule. */
  readonly wordsOf: ReadonlyMap<WordRuleId, OwnWords>;
  readonly leftOut: readonly LeftOut[];
}

/** A folder, `Diario/2026`, whose notes are not asked `rules`; no rule stands for all. */
export interface LeftOut {
  readonly folder: string;
  readonly rules: readonly string[];
}
