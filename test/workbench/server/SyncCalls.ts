// The synchronous calls of node's fs that the plugin may make from the page: a list of functions, and of folders for each.
import fs from 'node:fs';
import { basename } from 'node:path';
import { CodedError } from './CodedError';
import type { Folders } from './Folders';

type Argument = string | number | boolean | null | Readonly<Record<string, unknown>>;
type Call = (calls: SyncCalls, args: readonly Argument[]) => unknown;

const text = (value: Argument | undefined): string => {
  if (typeof value !== 'string') throw new CodedError('EINVAL', 'a path is a text');
  return value;
};

const calls: Readonly<Record<string, Call>> = {
  exists: (self, [path]) => self.exists(text(path)),
  stat: (self, [path]) => self.stat(text(path), fs.statSync),
  lstat: (self, [path]) => self.stat(text(path), fs.lstatSync),
  read: (self, [path]) => fs.readFileSync(self.readable.check(text(path))).toString('base64'),
  readdir: (self, [path]) => fs.readdirSync(self.readable.check(text(path)), { withFileTypes: true }).map((entry) => ({ name: entry.name, isFolder: entry.isDirectory() })),
  realpath: (self, [path]) => fs.realpathSync(self.readable.check(text(path))),
  readlink: (self, [path]) => fs.readlinkSync(self.readable.check(text(path))),
  write: (self, [path, data]) => fs.writeFileSync(self.writable.check(text(path)), Buffer.from(text(data), 'base64')),
  mkdir: (self, [path, isRecursive]) => fs.mkdirSync(self.writable.check(text(path)), { recursive: isRecursive === true }) ?? null,
  remove: (self, [path]) => fs.rmSync(self.writable.check(text(path))),
  rename: (self, [from, to]) => fs.renameSync(self.writable.check(text(from)), self.writable.check(text(to))),
};

export class SyncCalls {
  constructor(
    readonly readable: Folders,
    readonly writable: Folders,
    /** Socket paths that stand for others: what the plugin asks about → what is there. */
    private readonly sockets: ReadonlyMap<string, string>,
  ) {}

  answer(name: string, args: readonly Argument[]): unknown {
    const call = Object.hasOwn(calls, name) ? calls[name] : undefined;
    if (!call) throw new CodedError('EPERM', `the workbench has no call '${name}'`);
    return call(this, args) ?? null;
  }

  exists(path: string): boolean {
    try {
      return fs.existsSync(this.visible(path));
    } catch (error) {
      if (error instanceof CodedError) return false;
      throw error;
    }
  }

  stat(path: string, read: (path: string) => fs.Stats): Record<string, unknown> {
    const found = read(this.visible(path));
    const kind = found.isDirectory() ? 'folder' : found.isSymbolicLink() ? 'link' : found.isSocket() ? 'socket' : 'file';
    const { mode, size, uid, gid, mtimeMs, ctimeMs, atimeMs, birthtimeMs } = found;
    return { kind, mode, size, uid, gid, mtimeMs, ctimeMs, atimeMs, birthtimeMs };
  }

  /** Anyone may ask whether a socket is there; nothing else outside the readable folders is told. */
  private visible(path: string): string {
    const socket = this.sockets.get(path);
    if (socket !== undefined) return socket;
    return /\.sock$/.test(basename(path)) ? path : this.readable.check(path);
  }
}
