// Why a line of a check block cannot be made out, with lines that can.
import type { CheckProblem } from '../checks/CheckProblem';
import type { CheckSubject } from '../checks/Expectation';
import type { CheckTexts } from './CheckTexts';

export function describeCheckProblem(problem: CheckProblem, texts: CheckTexts): string {
  const word = texts.problems[problem.kind] as (problem: CheckProblem) => string;
  return `${word(problem)} ${texts.examples(texts.exampleLines[subjectOf(problem)])}`;
}

function subjectOf(problem: CheckProblem): CheckSubject {
  if ('subject' in problem) return problem.subject;
  return problem.kind === 'badPort' ? 'port' : problem.kind === 'badSize' ? 'image' : 'container';
}
