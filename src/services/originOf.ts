// Where the commands of a run come from, for who decides whether they may start.
import type { ConsentOrigin } from './Consent';
import type { RunRequest } from './RunRequest';

/** `isAgreed`: its user agreed to this run already. */
export function originOf({ text, whole = text, isOwn = false }: RunRequest, path: string, isAgreed: boolean): ConsentOrigin {
  return { path, code: whole, isOwn: isOwn || isAgreed };
}
