// Flags that only some daemons take: the CLI asks the daemon what it is before it sends such a request, and refuses it itself.
import type { EngineVersion } from './Engine';
import { EngineError } from './EngineError';
import type { Flag } from './flags/Flag';
import { isOlderApi } from './isOlderApi';
import type { Session } from './Action';

export interface Gates {
  readonly flags: readonly Flag[];
  readonly minApi?: string | undefined;
  readonly only?: 'experimental' | undefined;
}

export function hasGates(gates: Gates): boolean {
  return gates.minApi !== undefined || gates.only !== undefined || gates.flags.some((flag) => flag.minApi !== undefined || flag.only !== undefined);
}

/** What the CLI says where the daemon is too old or of another kind; null where it will do, or where none answers: the command says so. */
export async function checkGates(gates: Gates, name: string, session: Session): Promise<string | null> {
  const version = await askVersion(session);
  if (!version) return null;
  const tooOld = (what: string, api: string): string => `${what} requires API version ${api}, but the Docker daemon API version is ${version.api}`;
  if (gates.minApi !== undefined && isOlderApi(version.api, gates.minApi)) return tooOld(`docker ${name}`, gates.minApi);
  if (gates.only === 'experimental' && !version.isExperimental) {
    return `docker ${name} is only supported on a Docker daemon with experimental features enabled`;
  }
  const byName = [...gates.flags].sort((one, other) => (one.name < other.name ? -1 : 1));
  const faults = byName.flatMap((flag) => {
    if (flag.minApi !== undefined && isOlderApi(version.api, flag.minApi)) return [tooOld(`"--${flag.name}"`, flag.minApi)];
    if (flag.only === 'experimental' && !version.isExperimental) {
      return [`"--${flag.name}" is only supported on a Docker daemon with experimental features enabled`];
    }
    if (flag.only === 'windows' && version.os !== 'windows') {
      return [`"--${flag.name}" is only supported on a Docker daemon running on windows, but the Docker daemon is running on ${version.os}`];
    }
    return [];
  });
  return faults.length > 0 ? faults.join('\n') : null;
}

async function askVersion({ engine, cancel }: Session): Promise<EngineVersion | null> {
  try {
    return await engine.version(cancel);
  } catch (error) {
    if (error instanceof EngineError && error.kind !== 'cancelled') return null;
    throw error;
  }
}
