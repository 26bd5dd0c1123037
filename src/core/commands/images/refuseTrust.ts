// Content trust asks a notary's server for signatures. This program speaks to the engine alone: it refuses rather than fetch unverified.
import type { FlagValues } from '../flags/FlagValues';
import { readBoolean } from '../flags/readBoolean';
import type { Host } from '../Host';

/** What to say where the line or DOCKER_CONTENT_TRUST asks for signatures; null where neither does. */
export function refuseTrust(values: FlagValues, host: Host): string | null {
  const wish = readBoolean(host.env('DOCKER_CONTENT_TRUST') ?? '');
  if (values.bool('disable-content-trust', !(wish.ok && wish.value))) return null;
  return 'content trust is not supported: signatures cannot be verified here (use --disable-content-trust to go without)';
}
