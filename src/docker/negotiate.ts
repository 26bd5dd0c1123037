// Agrees with a daemon on a version of the Engine API, by one ping: the lower of ours and the daemon's, as the CLI does.
import type { EngineRequest, EngineVersion } from '../core/commands/Engine';
import { EngineError } from '../core/commands/EngineError';
import { newestApi } from '../core/commands/newestApi';
import type { RawAnswer } from './Wire';

/** Daemons that name none are older than this header. */
const unnamedApi = '1.24';

export async function negotiate(ping: (request: EngineRequest) => Promise<RawAnswer>, fixedApi: string | null): Promise<EngineVersion> {
  const head = await ping({ method: 'HEAD', path: '/_ping' });
  // A proxy may not pass HEAD on; a daemon with a fault still tells its version.
  const answer = head.status === 200 || head.status === 500 ? head : await ping({ method: 'GET', path: '/_ping' });
  const daemonApi = answer.headers['api-version'] ?? (answer.status === 200 ? unnamedApi : null);
  if (daemonApi === null) throw new EngineError('broken', `unexpected status ${answer.status} of /_ping`, answer.status);
  return {
    api: fixedApi ?? (compareApi(daemonApi, newestApi) < 0 ? daemonApi : newestApi),
    daemonApi,
    os: answer.headers.ostype ?? 'linux',
    isExperimental: answer.headers['docker-experimental'] === 'true',
    ...readRelease(answer.headers.server),
  };
}

/** `Docker/28.2.2 (linux)` */
function readRelease(server: string | undefined): Pick<EngineVersion, 'release'> {
  const [, program, version] = /^([\w.-]+)\/([\w.+~-]+)/.exec(server ?? '') ?? [];
  return program && version ? { release: `${program} ${version}` } : {};
}

function compareApi(left: string, right: string): number {
  const [leftMajor = 0, leftMinor = 0] = left.split('.').map(Number);
  const [rightMajor = 0, rightMinor = 0] = right.split('.').map(Number);
  return leftMajor - rightMajor || leftMinor - rightMinor;
}
