// POST /images/create for one image, with the credentials of its registry.
import type { EngineRequest } from '../Engine';
import type { Host } from '../Host';
import { canonicalName, type Reference } from '../values/readReference';
import { registryAuth } from './registryAuth';

/** `platform` as typed, '' for the engine's own. Without tag and digest it asks for every tag. */
export async function requestPull(reference: Reference, platform: string, host: Host): Promise<EngineRequest> {
  const tag = reference.digest || reference.tag;
  return {
    method: 'POST',
    path: '/images/create',
    query: {
      fromImage: canonicalName(reference),
      ...(platform === '' ? {} : { platform: platform.toLowerCase() }),
      ...(tag === '' ? {} : { tag }),
    },
    headers: { 'x-registry-auth': await registryAuth(reference.domain, host) },
  };
}
