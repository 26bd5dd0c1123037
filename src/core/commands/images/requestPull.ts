// POST /images/create for one image, with the credentials of its registry.
import type { EngineRequest } from '../Engine';
import type { Host } from '../Host';
import { canonicalName, type Reference } from '../values/readReference';
import { registryAuth } from './registryAuth';

/** `platform` as typed, '' for the engine's own. */
export async function requestPull(reference: Reference, platform: string, host: Host): Promise<EngineRequest> {
  return {
    method: 'POST',
    path: '/images/create',
    query: {
      fromImage: canonicalName(reference),
      tag: reference.digest || reference.tag,
      ...(platform === '' ? {} : { platform: platform.toLowerCase() }),
    },
    headers: { 'x-registry-auth': await registryAuth(reference.domain, host) },
  };
}
