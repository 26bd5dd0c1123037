// What is said of a network: that it exists, that a container is in it.
import { fail, succeed, type Result } from '../Result';
import type { CheckProblem } from './CheckProblem';
import type { CheckWord } from './CheckWord';
import { conceptOf } from './conceptOf';
import type { Claim } from './Expectation';
import { isFiller } from './isFiller';

export function readNetworkClaim(words: readonly CheckWord[], name: string): Result<Claim, CheckProblem> {
  const said = words.filter((word) => !isFiller(word));
  const [first] = said;
  if (!first) return fail({ kind: 'noClaim', subject: 'network', name });
  const concept = conceptOf(first, ['exists', 'has', 'container']);
  if (concept === 'exists') return succeed({ kind: 'exists' });
  if (concept === null) return fail({ kind: 'unknownClaim', subject: 'network', word: first.text });
  const container = said.slice(1).find((word) => conceptOf(word, ['container']) === null) ?? (concept === 'container' ? said[1] : undefined);
  return container ? succeed({ kind: 'holds', container: container.text }) : fail({ kind: 'noName', subject: 'container' });
}
