// The words about blocks that add terms to the vocabulary.
import type { TermProblem } from '../vocabulary/TermProblem';

export interface VocabularyTexts {
  readonly problems: { readonly [Kind in TermProblem['kind']]: (problem: Extract<TermProblem, { readonly kind: Kind }>) => string };
}
