// What is said of an image: that it exists, how large it is.
import { fail, succeed, type Result } from '../Result';
import type { CheckProblem } from './CheckProblem';
import type { CheckWord } from './CheckWord';
import { conceptOf } from './conceptOf';
import type { Claim } from './Expectation';
import { isFiller } from './isFiller';

const units: Readonly<Record<string, number>> = { b: 1, '': 1, k: 1e3, kb: 1e3, m: 1e6, mb: 1e6, g: 1e9, gb: 1e9, kib: 1024, mib: 1024 ** 2, gib: 1024 ** 3 };

export function readImageClaim(words: readonly CheckWord[], name: string): Result<Claim, CheckProblem> {
  const first = words.find((word) => !isFiller(word));
  if (!first) return fail({ kind: 'noClaim', subject: 'image', name });
  const order = words.map((word) => conceptOf(word, ['below', 'above'])).find((concept) => concept !== null);
  if (order) return readSize(words, order === 'below');
  return conceptOf(first, ['exists']) ? succeed({ kind: 'exists' }) : fail({ kind: 'unknownClaim', subject: 'image', word: first.text });
}

function readSize(words: readonly CheckWord[], isBelow: boolean): Result<Claim, CheckProblem> {
  const at = words.findIndex(({ text }) => /^\d/.test(text));
  const written = words.slice(at < 0 ? words.length : at).map(({ folded }) => folded).join('');
  const [, amount = '', unit = ''] = /^(\d+(?:[.,]\d+)?)([a-z]*)$/.exec(written) ?? [];
  const factor = Object.hasOwn(units, unit) ? units[unit] : undefined;
  if (amount === '' || factor === undefined) return fail({ kind: 'badSize', word: words.slice(at < 0 ? -1 : at).map(({ text }) => text).join(' ') });
  return succeed({ kind: 'size', isBelow, bytes: Number(amount.replace(',', '.')) * factor });
}
