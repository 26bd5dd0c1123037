// What a person reads about a gap: what it is, why it matters and what to do next.
import type { CheckReason } from '../checks/CheckOutcome';
import type { RuleId, Severity } from '../gaps/Gap';

/** What a message is about: the quoted words and, where there is one, the 1-based line of the related place. */
export interface GapWords {
  readonly quote: string;
  readonly relatedLine: number | undefined;
  readonly reason?: CheckReason | undefined;
}

export interface GapText {
  /** Two or three words for lists and filters. */
  readonly name: string;
  /** One sentence: what was found, with the words that show it. */
  what(words: GapWords): string;
  /** One sentence: why it counts as unfinished. */
  readonly why: string;
  /** One sentence: the next step. */
  next(words: GapWords): string;
}

export interface GapSettingTexts {
  readonly heading: string;
  readonly off: string;
  /** Of what a rule weighs by default. */
  usual(weight: string): string;
  readonly count: { readonly name: string; readonly description: string };
  readonly dots: { readonly name: string; readonly description: string };
  readonly properties: { readonly name: string; readonly description: string };
  readonly marks: { readonly name: string; readonly description: string };
  readonly words: { readonly name: string; readonly description: string };
  readonly wordsExample: string;
  /** For one rule, by what stands where its words do. */
  wordsOf(rule: string): string;
  readonly wordPlaces: Readonly<Record<'remark' | 'title' | 'label', string>>;
  readonly folders: { readonly name: string; readonly description: string };
  readonly foldersExample: string;
}

export interface GapTexts {
  readonly rules: Readonly<Record<RuleId, GapText>>;
  readonly severities: Readonly<Record<Severity, string>>;
  readonly settings: GapSettingTexts;
}
