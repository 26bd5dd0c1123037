// The module `os`: the server's machine, with the home directory that the workbench was started with.
import type { Environment } from '../obsidian/base/Environment';

const TYPES: Readonly<Record<string, string>> = { linux: 'Linux', darwin: 'Darwin', win32: 'Windows_NT' };

export const makeOs = (environment: Environment): object => ({
  EOL: '\n',
  platform: () => environment.platform,
  type: () => TYPES[environment.platform] ?? environment.platform,
  arch: () => environment.arch,
  release: () => environment.release,
  hostname: () => environment.hostname,
  homedir: () => environment.home,
  tmpdir: () => environment.temporary,
  endianness: () => 'LE',
  cpus: () => Array.from({ length: navigator.hardwareConcurrency }, () => ({ model: '', speed: 0, times: {} })),
  totalmem: () => 8 * 2 ** 30,
  freemem: () => 4 * 2 ** 30,
  uptime: () => performance.now() / 1000,
  userInfo: () => ({ username: environment.user.name, uid: environment.user.uid, gid: environment.user.gid, homedir: environment.home, shell: '/bin/sh' }),
  constants: { signals: { SIGHUP: 1, SIGINT: 2, SIGQUIT: 3, SIGKILL: 9, SIGTERM: 15, SIGWINCH: 28 }, errno: {} },
});
