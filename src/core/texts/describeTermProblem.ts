// What is wrong with a line of a vocabulary, in one sentence.
import type { TermProblem } from '../vocabulary/TermProblem';
import type { VocabularyTexts } from './VocabularyTexts';

export function describeTermProblem(problem: TermProblem, { problems }: VocabularyTexts): string {
  switch (problem.kind) {
    case 'noName':
      return problems.noName(problem);
    case 'noWord':
      return problems.noWord(problem);
    case 'tooLong':
      return problems.tooLong(problem);
    case 'twice':
      return problems.twice(problem);
  }
}
