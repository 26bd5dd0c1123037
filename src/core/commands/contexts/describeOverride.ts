// What the CLI says where DOCKER_HOST decides and no context does.
import type { Host } from '../Host';

/** `name`: the context that was chosen, '' for any. '' where nothing overrides it. */
export function describeOverride(name: string, host: Host): string {
  if (!host.env('DOCKER_HOST')) return '';
  const wanted = name === '' ? 'a context' : `"${name}"`;
  return `Warning: DOCKER_HOST environment variable overrides the active context. To use ${wanted}, either set the global --context flag, or unset DOCKER_HOST environment variable.\n`;
}
