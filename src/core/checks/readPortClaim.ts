// What is said of a port: that it answers, by which status and with which text.
import { fail, succeed, type Result } from '../Result';
import type { CheckProblem } from './CheckProblem';
import type { CheckWord } from './CheckWord';
import { conceptOf } from './conceptOf';
import type { Claim } from './Expectation';
import { isFiller } from './isFiller';

export function readPortClaim(words: readonly CheckWord[], name: string): Result<Claim, CheckProblem> {
  const said = words.filter((word) => !isFiller(word) && conceptOf(word, ['has']) === null);
  const verb = said.find((word) => conceptOf(word, ['answers', 'closed']) !== null);
  const [first] = said;
  if (!verb) return fail(first ? { kind: 'unknownClaim', subject: 'port', word: first.text } : { kind: 'noClaim', subject: 'port', name });
  const rest = said.filter((word) => word !== verb && word.text !== ',');
  const status = rest.find(({ text, isQuoted }) => !isQuoted && /^[1-5]\d\d$/.test(text));
  const path = rest.find(({ text, isQuoted }) => !isQuoted && text.startsWith('/'));
  const quoted = rest.find((word) => word.isQuoted);
  // A single word needs no quotes.
  const text = quoted ?? rest.find((word) => word !== status && word !== path && !/^https?$/.test(word.folded));
  return succeed({ kind: 'answers', path: path?.text ?? '/', status: status ? Number(status.text) : null, text: text?.text ?? null });
}
