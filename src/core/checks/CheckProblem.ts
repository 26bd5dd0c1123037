// Why a line of a check block says nothing that could be checked.
import type { CheckSubject, Feature } from './Expectation';

export type CheckProblem =
  /** Nothing in it names a container, port, image, volume or network. */
  | { readonly kind: 'noSubject'; readonly word: string }
  /** A docker command, which is run and not checked. */
  | { readonly kind: 'command' }
  | { readonly kind: 'noName'; readonly subject: CheckSubject }
  /** Nothing is said of it. */
  | { readonly kind: 'noClaim'; readonly subject: CheckSubject; readonly name: string }
  | { readonly kind: 'unknownClaim'; readonly subject: CheckSubject; readonly word: string }
  | { readonly kind: 'unknownFeature'; readonly word: string }
  | { readonly kind: 'noValue'; readonly feature: Feature['kind'] }
  | { readonly kind: 'badPort'; readonly word: string }
  | { readonly kind: 'badSize'; readonly word: string };
