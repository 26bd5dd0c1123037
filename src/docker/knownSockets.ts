// The sockets of engines that do not use the default one, in the order in which they are tried.
import type { Machine } from './Machine';

export function knownSockets(machine: Pick<Machine, 'platform' | 'homeFolder' | 'userId' | 'env'>): readonly string[] {
  const home = machine.homeFolder;
  switch (machine.platform) {
    case 'win32':
      return ['//./pipe/dockerDesktopLinuxEngine', '//./pipe/podman-machine-default'];
    case 'darwin':
      return [
        `${home}/.docker/run/docker.sock`, // Docker Desktop
        `${home}/.orbstack/run/docker.sock`,
        `${home}/.colima/default/docker.sock`,
        `${home}/.colima/docker.sock`, // Colima before profiles
        `${home}/.rd/docker.sock`, // Rancher Desktop
        `${home}/.local/share/containers/podman/machine/podman.sock`,
      ];
    case 'linux': {
      const runtime = machine.env('XDG_RUNTIME_DIR') || `/run/user/${machine.userId}`;
      return [
        `${home}/.docker/desktop/docker.sock`, // Docker Desktop
        `${home}/.docker/run/docker.sock`,
        `${runtime}/docker.sock`, // rootless
        `${home}/.colima/default/docker.sock`,
        `${home}/.rd/docker.sock`,
        `${runtime}/podman/podman.sock`,
        '/run/podman/podman.sock',
      ];
    }
  }
}
