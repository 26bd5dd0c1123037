// The words about blocks that add terms to the vocabulary.
import type { SettingText } from './UiTexts';
import type { TermProblem } from '../vocabulary/TermProblem';

export interface VocabularyTexts {
  /** Above the terms of a block. */
  title(terms: number): string;
  /** A block without lines; what to write there. */
  readonly empty: string;
  readonly page: string;
  pageOf(term: string): string;
  problemAt(line: number, problem: string): string;
  readonly setting: SettingText;
  readonly settingExample: string;
  readonly problems: { readonly [Kind in TermProblem['kind']]: (problem: Extract<TermProblem, { readonly kind: Kind }>) => string };
}
