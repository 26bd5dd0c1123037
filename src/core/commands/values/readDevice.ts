// `--device`: `host[:container][:rwm]` of a Linux engine.
import { fail, succeed, type Result } from '../../Result';

export interface Device {
  readonly PathOnHost: string;
  readonly PathInContainer: string;
  readonly CgroupPermissions: string;
}

/** `vendor.com/class=name`: a device that a plugin of the engine knows, by the Container Device Interface. */
export function isQualifiedDevice(text: string): boolean {
  return /^[A-Za-z](?:[\w.-]*\w)?\/[A-Za-z](?:[\w-]*\w)?=\w(?:[\w.:-]*\w)?$/.test(text);
}

/** The problem is the CLI's own text. */
export function readDevice(text: string): Result<Device, string> {
  const parts = text.split(':');
  const [source = '', second = '', mode] = parts;
  if (parts.length > 3 || source === '') return fail(`bad format for path: ${text}`);
  if (mode !== undefined && !isMode(mode)) return fail(`bad mode specified: ${mode}`);
  const hasOnlyMode = parts.length === 2 && isMode(second);
  const inside = parts.length === 1 || hasOnlyMode ? source : second;
  if (!inside.startsWith('/')) return fail(`${inside} is not an absolute path`);
  return succeed({
    PathOnHost: inside === source ? cleanPath(source) : source,
    PathInContainer: mode === undefined ? cleanPath(inside) : inside,
    CgroupPermissions: mode ?? (hasOnlyMode ? second : 'rwm'),
  });
}

function isMode(text: string): boolean {
  return /^[rwm]{1,3}$/.test(text) && new Set(text).size === text.length;
}

function cleanPath(path: string): string {
  return path.replace(/\/+/g, '/').replace(/(.)\/$/, '$1');
}
