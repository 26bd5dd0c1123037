// One line of a check block: what it speaks of, its name, and what is said of it.
import { fail, succeed, type Result } from '../Result';
import type { CheckProblem } from './CheckProblem';
import type { CheckWord } from './CheckWord';
import { conceptOf } from './conceptOf';
import type { CheckSubject, Claim, Expectation } from './Expectation';
import { isFiller } from './isFiller';
import { isNegation } from './isNegation';
import { readContainerClaim } from './readContainerClaim';
import { readImageClaim } from './readImageClaim';
import { readNetworkClaim } from './readNetworkClaim';
import { readPortClaim } from './readPortClaim';
import { splitWords } from './splitWords';

const subjects: readonly CheckSubject[] = ['container', 'port', 'image', 'volume', 'network'];

const named: ReadonlySet<string> = new Set(['named', 'called', 'name', 'llamado', 'llamada', 'nombre', 'con', 'de', 'the', 'el', 'la']);

/** Which words say something, and what they say of the subject. */
type ClaimReader = (words: readonly CheckWord[], name: string) => Result<Claim, CheckProblem>;

const claimReaders: Readonly<Record<CheckSubject, ClaimReader>> = {
  container: readContainerClaim,
  port: readPortClaim,
  image: readImageClaim,
  volume: (words, name) => readExistence('volume', words, name),
  network: readNetworkClaim,
};

export function readExpectation(line: string): Result<Expectation, CheckProblem> {
  const words = splitWords(line);
  if (words[0]?.folded === 'docker') return fail({ kind: 'command' });
  const at = words.findIndex((word) => conceptOf(word, subjects) !== null);
  const subject = subjects.find((each) => words[at] && conceptOf(words[at], subjects) === each);
  if (!subject) return fail({ kind: 'noSubject', word: words.find((word) => !isFiller(word))?.text ?? line });
  const [before, behind] = [words.slice(0, at), words.slice(at + 1)];
  const owner = findOwner(before);
  if (owner) return fail({ kind: 'noSubject', word: owner.text });
  const nameAt = behind.findIndex(({ folded, isQuoted }, index) => isQuoted || !named.has(folded) || index === behind.length - 1);
  const name = behind[nameAt]?.text.replace(/:$/, '') ?? '';
  if (name === '' || name === ',') return fail({ kind: 'noName', subject });
  if (subject === 'port' && !isPort(name)) return fail({ kind: 'badPort', word: name });
  return readClaim({ subject, name, before, rest: behind.slice(nameAt + 1) });
}

/** In `web has image nginx` the line speaks of web, not of an image, and does not say what web is. */
function findOwner(before: readonly CheckWord[]): CheckWord | null {
  const first = before.find((word) => !isFiller(word));
  if (!first || isNegation(first) || conceptOf(first, ['exists', 'has'])) return null;
  return before.some((word) => conceptOf(word, ['has'])) ? first : null;
}

interface Parts {
  readonly subject: CheckSubject;
  readonly name: string;
  readonly before: readonly CheckWord[];
  readonly rest: readonly CheckWord[];
}

function readClaim({ subject, name, before, rest }: Parts): Result<Expectation, CheckProblem> {
  const said = rest.filter((word, index) => !turns(word, rest[index - 1]));
  const isNegated = before.some((word) => isNegation(word)) || said.length < rest.length;
  const isExistence = isNegated || before.some((word) => conceptOf(word, ['exists']) !== null);
  if (said.every((word) => isFiller(word))) {
    return isExistence ? succeed({ subject, name, isNegated, claim: { kind: 'exists' } }) : fail({ kind: 'noClaim', subject, name });
  }
  const [first] = said.filter((word) => !isFiller(word));
  const isNegative = first && subject !== 'image' && conceptOf(first, ['unhealthy', 'closed', 'healthy', 'answers']);
  const claim = claimReaders[subject](said, name);
  if (!claim.ok) return claim;
  return succeed({ subject, name: subject === 'port' ? name.replace(/^.*:/, '') : name, isNegated: isNegated !== (isNegative === 'unhealthy' || isNegative === 'closed'), claim: claim.value });
}

/** `restart policy no` names a policy. */
function turns(word: CheckWord, before: CheckWord | undefined): boolean {
  return isNegation(word) && !(before && conceptOf(before, ['restart']));
}

function readExistence(subject: CheckSubject, words: readonly CheckWord[], name: string): Result<Claim, CheckProblem> {
  const first = words.find((word) => !isFiller(word));
  if (!first) return fail({ kind: 'noClaim', subject, name });
  return conceptOf(first, ['exists']) ? succeed({ kind: 'exists' }) : fail({ kind: 'unknownClaim', subject, word: first.text });
}

function isPort(name: string): boolean {
  const number = Number(/^(?:localhost:|127\.0\.0\.1:|:)?(\d{1,5})(?:\/tcp)?$/.exec(name)?.[1] ?? 0);
  return number > 0 && number < 65_536;
}
