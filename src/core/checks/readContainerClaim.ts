// What is said of a container: its state, how it ended, what it was made with.
import { fail, succeed, type Result } from '../Result';
import type { CheckProblem } from './CheckProblem';
import type { CheckWord } from './CheckWord';
import { conceptOf } from './conceptOf';
import type { Claim } from './Expectation';
import { featureKinds } from './featureKinds';
import { isFiller } from './isFiller';
import { readFeatures } from './readFeatures';

export function readContainerClaim(words: readonly CheckWord[], name: string): Result<Claim, CheckProblem> {
  const first = words.findIndex((word) => !isFiller(word));
  const word = words[first];
  if (!word) return fail({ kind: 'noClaim', subject: 'container', name });
  const concept = conceptOf(word, ['exists', 'running', 'stopped', 'paused', 'unhealthy', 'healthy', 'exited', 'has', ...featureKinds]);
  switch (concept) {
    case 'exists':
      return succeed({ kind: 'exists' });
    case 'running':
    case 'stopped':
    case 'paused':
    case 'healthy':
      return readState(words.slice(first + 1), concept);
    case 'unhealthy':
      return succeed({ kind: 'state', state: 'healthy' });
    case 'exited':
      return succeed({ kind: 'exited', code: readCode(words.slice(first + 1)) });
    case null:
      return fail({ kind: 'unknownClaim', subject: 'container', word: word.text });
    case 'has':
      return readHad(words.slice(first + 1), name);
    default:
      return withFeatures(words.slice(first));
  }
}

/** `is running`, and `en marcha`, whose first word leads features elsewhere. */
function readHad(words: readonly CheckWord[], name: string): Result<Claim, CheckProblem> {
  const state = words.length === 1 && words[0] ? conceptOf(words[0], ['running', 'paused', ...featureKinds]) : null;
  if (state === 'running' || state === 'paused') return succeed({ kind: 'state', state });
  if (words.every((word) => isFiller(word))) return fail({ kind: 'noClaim', subject: 'container', name });
  return withFeatures(words);
}

/** `runs with image nginx` says more than that it runs, and `runs image nginx` too: what it was made with is then what is checked. */
function readState(rest: readonly CheckWord[], state: 'running' | 'stopped' | 'paused' | 'healthy'): Result<Claim, CheckProblem> {
  const more = rest.findIndex((word) => conceptOf(word, featureKinds) !== null);
  return state === 'running' && more >= 0 ? withFeatures(rest.slice(more)) : succeed({ kind: 'state', state });
}

function withFeatures(words: readonly CheckWord[]): Result<Claim, CheckProblem> {
  const features = readFeatures(words);
  return features.ok ? succeed({ kind: 'has', features: features.value }) : features;
}

function readCode(words: readonly CheckWord[]): number | null {
  const code = words.find(({ text }) => /^\d{1,3}$/.test(text));
  return code ? Number(code.text) : null;
}
