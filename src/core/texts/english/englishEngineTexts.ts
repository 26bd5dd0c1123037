// English advice for when no engine answers.
import type { EngineTexts, EngineTrouble } from '../EngineTexts';

export const englishEngineTexts: EngineTexts = {
  whatToDoTitle: 'What to do:',
  whatToDo: (trouble) => {
    if (trouble.reason === 'tls') return tls;
    switch (trouble.kind) {
      case 'unreachable':
        return trouble.address.startsWith('tcp:') ? atAddress(trouble) : onThisMachine(trouble);
      case 'denied':
        return denied[trouble.platform];
      case 'unsupported':
        return unsupported(trouble);
      case 'broken':
        return [`Something other than Docker may be listening at ${trouble.address}, or the engine is just restarting: try again in a moment.`];
      default:
        return [];
    }
  },
};

const tls = [
  'An engine with TLS needs its certificates: `DOCKER_TLS_VERIFY=1`, and ca.pem, cert.pem and key.pem in the folder named by DOCKER_CERT_PATH or in ~/.docker.',
  'A docker context keeps them for you: `docker context create NAME --docker "host=tcp://HOST:2376,ca=ca.pem,cert=cert.pem,key=key.pem"`.',
];

const start = {
  linux: 'Start the engine with `sudo systemctl start docker`, or open Docker Desktop.',
  darwin: 'Open Docker Desktop, OrbStack or Rancher Desktop, or run `colima start`, and wait until the engine runs.',
  win32: 'Open Docker Desktop and wait until it says that the engine runs.',
};

const install = {
  linux: 'Not installed yet? See https://docs.docker.com/engine/install/',
  darwin: 'Not installed yet? See https://docs.docker.com/desktop/setup/install/mac-install/',
  win32: 'Not installed yet? See https://docs.docker.com/desktop/setup/install/windows-install/',
};

const elsewhere =
  'Does it listen elsewhere? Choose it with `docker context use NAME` or name it in DOCKER_HOST. A program started from a menu does not see the variables of your shell.';

const sandboxes = {
  flatpak:
    'Flatpak hides the socket from Obsidian: `flatpak override --user --filesystem=/run/docker.sock md.obsidian.Obsidian`, then start it anew.',
  snap: 'Snap hides the socket from Obsidian: install it from its own site (AppImage or deb) instead.',
};

function onThisMachine({ platform, reason, sandbox }: EngineTrouble): readonly string[] {
  return [...(sandbox ? [sandboxes[sandbox]] : []), start[platform], ...(reason === 'no-socket' ? [install[platform]] : []), elsewhere];
}

function atAddress({ address, reason }: EngineTrouble): readonly string[] {
  switch (reason) {
    case 'unknown-host':
      return [`No machine of the name in ${address} is known: check its spelling, and your network or VPN.`];
    case 'timed-out':
      return [`Nothing answers from ${address}: check your network or VPN, and the firewall of that machine.`];
    default:
      return [`Nothing listens at ${address}: check host and port, and that the engine there is started for it (\`dockerd -H …\`).`, elsewhere];
  }
}

const denied = {
  linux: [
    'Your user may not open the socket: `sudo usermod -aG docker $USER`, then log out and in again. Who is in that group can do what root can.',
    'Without that power: rootless Docker, https://docs.docker.com/engine/security/rootless/',
  ],
  darwin: ['Your user may not open the socket: start Docker Desktop as this user.'],
  win32: ['Your user may not open the pipe: an administrator adds you to the group docker-users, then log out and in again.'],
};

function unsupported({ reason }: EngineTrouble): readonly string[] {
  switch (reason) {
    case 'ssh':
      return ['Forward its socket, `ssh -N -L /tmp/docker.sock:/var/run/docker.sock USER@HOST`, and use `DOCKER_HOST=unix:///tmp/docker.sock`.'];
    case 'context':
      return ['`docker context ls` lists the contexts that there are; `docker context use default` goes back to the engine of this machine.'];
    default:
      return ['An address begins with unix://, npipe:// (on Windows) or tcp://. See DOCKER_HOST, and `docker context inspect`.'];
  }
}
