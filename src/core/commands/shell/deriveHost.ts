// The host as one command sees it: assignments before the command and `cd` change its environment and its working folder.
import type { NoteFile } from '../build/NoteFile';
import type { Host } from '../Host';

interface HostChanges {
  /** What differs; undefined: taken out. */
  readonly environment: ReadonlyMap<string, string | undefined>;
  readonly folder: string;
  readonly noteFiles?: readonly NoteFile[] | undefined;
}

export function deriveHost(host: Host, { environment, folder, noteFiles }: HostChanges): Host {
  if (environment.size === 0 && folder === host.workingFolder && !noteFiles) return host;
  const at = (path: string): string => (folder === host.workingFolder || isAbsolute(path) ? path : `${folder}/${path}`);
  return {
    platform: host.platform,
    ...(host.architecture === undefined ? {} : { architecture: host.architecture }),
    workingFolder: folder,
    homeFolder: environment.get('HOME') ?? host.homeFolder,
    userId: host.userId,
    groupId: host.groupId,
    userName: host.userName,
    hostName: host.hostName,
    env: (name) => (environment.has(name) ? environment.get(name) : host.env(name)),
    readFile: (path) => host.readFile(at(path)),
    openFile: (path) => host.openFile(at(path)),
    writeFile: (path, bytes) => host.writeFile(at(path), bytes),
    appendFile: (path, bytes) => host.appendFile(at(path), bytes),
    exists: (path) => host.exists(at(path)),
    listFolder: (path) => host.listFolder(at(path)),
    tree: host.tree,
    ...(noteFiles ? { noteFiles } : {}),
    get dockerConfig() {
      return host.dockerConfig;
    },
    setConfig: (name, value) => host.setConfig(name, value),
    hash: (text) => host.hash(text),
    credentialsFor: (registry) => host.credentialsFor(registry),
    keepCredentials: (registry, credentials) => host.keepCredentials(registry, credentials),
    forgetCredentials: (registry) => host.forgetCredentials(registry),
  };
}

function isAbsolute(path: string): boolean {
  return /^(?:[/\\]|[A-Za-z]:[/\\])/.test(path);
}
