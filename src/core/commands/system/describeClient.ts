// The client's half of `docker version`, as JSON: what this program is.
import type { Session } from '../Action';
import { newestApi } from '../newestApi';
import { textOf } from '../values/fieldOf';
import { programVersion } from './programVersion';

export type ClientVersion = ReturnType<typeof describeClient>;

export function describeClient({ host }: Session, api: string) {
  return {
    Platform: { Name: 'Docker Notebook' },
    Version: programVersion,
    ApiVersion: api,
    DefaultAPIVersion: newestApi,
    GitCommit: '',
    GoVersion: '',
    Os: host.platform === 'win32' ? 'windows' : host.platform,
    Arch: host.architecture ?? '',
    Context: nameContext({ host }),
  };
}

/** DOCKER_HOST beats every context but the one on the line. */
function nameContext({ host }: Pick<Session, 'host'>): string {
  if (host.env('DOCKER_HOST')) return 'default';
  return host.env('DOCKER_CONTEXT') || textOf(host.dockerConfig, 'currentContext') || 'default';
}
