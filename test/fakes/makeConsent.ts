// Consent whose user always gives the same answer.
import { Consent } from '../../src/services/Consent';
import { Trust } from '../../src/services/Trust';

export function makeConsent(isGiven: boolean): Consent {
  const trust = new Trust({ load: () => null, save: () => undefined }, (text) => text);
  return new Consent({ askRisk: () => Promise.resolve(isGiven), askTrust: () => Promise.resolve(isGiven ? 'run' : 'no'), codesOf: () => [] }, trust);
}
