// What writing a file risks: a file of that name that is there already.
import type { Host } from '../Host';
import type { Risk } from '../Risk';

/** `path` is '' where nothing is written but standard output. */
export function assessOutput(path: string, host: Host): Risk {
  if (path === '') return { level: 'read', reasons: [] };
  return host.exists(path) ? { level: 'destroy', reasons: [{ kind: 'overwrites-file', subject: path }] } : { level: 'change', reasons: [] };
}
