// A written key as a key again.
import type { RunKey } from './RunKey';

/** `written`: by writeRunKey. */
export function readRunKey(written: string): RunKey {
  const [path, ordinal, code] = JSON.parse(written) as [string, number, string];
  return { path, code, ordinal };
}
