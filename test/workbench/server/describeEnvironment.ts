// What the plugin sees of the machine: node's process and os in the page answer from this.
import os from 'node:os';
import { basename } from 'node:path';
import type { Environment } from '../obsidian/base/Environment';
import type { WorkbenchOptions } from './WorkbenchOptions';

export function describeEnvironment(options: WorkbenchOptions, vaultPath: string, pluginIds: readonly string[], token: string): Environment {
  const { username, uid, gid } = os.userInfo();
  const home = options.home ?? os.homedir();
  return {
    token,
    vaultName: basename(vaultPath),
    vaultPath,
    pluginIds,
    platform: process.platform,
    arch: process.arch,
    release: os.release(),
    hostname: os.hostname(),
    home,
    temporary: os.tmpdir(),
    user: { name: username, uid, gid },
    env: { HOME: home, LANG: process.env.LANG ?? 'C.UTF-8', ...options.env },
    deviceData: options.deviceData ?? {},
  };
}
