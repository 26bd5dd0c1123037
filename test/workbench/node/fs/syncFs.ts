// The synchronous functions of `fs`, answered by the server for the folders that it opens to the plugin.
import { Buffer } from 'node:buffer';
import { callServer } from '../callServer';
import { Stats } from './Stats';
import type { WireStats } from './Stats';

type Options = BufferEncoding | { readonly encoding?: BufferEncoding | null; readonly withFileTypes?: boolean; readonly recursive?: boolean } | null | undefined;

interface Entry {
  readonly name: string;
  readonly isFolder: boolean;
}

const asPath = (path: unknown): string => (path instanceof URL ? decodeURIComponent(path.pathname) : String(path));
const encodingOf = (options: Options): BufferEncoding | null => (typeof options === 'string' ? options : (options?.encoding ?? null));
const asText = (value: unknown): string => (typeof value === 'string' ? value : '');
const asStats = (value: unknown): Stats => new Stats(value as WireStats);
const isRecursive = (options: Options | number): boolean => typeof options === 'object' && options?.recursive === true;

function toBytes(data: string | Uint8Array, options: Options): Buffer {
  return typeof data === 'string' ? Buffer.from(data, encodingOf(options) ?? 'utf8') : Buffer.from(data);
}

class Dirent {
  readonly name: string;
  readonly isDirectory: () => boolean;
  readonly isFile: () => boolean;

  constructor(entry: Entry) {
    this.name = entry.name;
    this.isDirectory = () => entry.isFolder;
    this.isFile = () => !entry.isFolder;
  }
}

export const syncFs = {
  existsSync: (path: unknown): boolean => callServer('exists', asPath(path)) === true,
  statSync: (path: unknown): Stats => asStats(callServer('stat', asPath(path))),
  lstatSync: (path: unknown): Stats => asStats(callServer('lstat', asPath(path))),
  accessSync: (path: unknown): void => {
    callServer('stat', asPath(path));
  },
  readFileSync: (path: unknown, options?: Options): string | Buffer => {
    const bytes = Buffer.from(asText(callServer('read', asPath(path))), 'base64');
    const encoding = encodingOf(options);
    return encoding ? bytes.toString(encoding) : bytes;
  },
  readdirSync: (path: unknown, options?: Options): (string | Dirent)[] => {
    const entries = callServer('readdir', asPath(path)) as Entry[];
    const hasTypes = typeof options === 'object' && options?.withFileTypes === true;
    return entries.map((entry) => (hasTypes ? new Dirent(entry) : entry.name));
  },
  realpathSync: (path: unknown): string => asText(callServer('realpath', asPath(path))),
  readlinkSync: (path: unknown): string => asText(callServer('readlink', asPath(path))),
  writeFileSync: (path: unknown, data: string | Uint8Array, options?: Options): void => {
    callServer('write', asPath(path), toBytes(data, options).toString('base64'));
  },
  mkdirSync: (path: unknown, options?: Options | number): unknown => callServer('mkdir', asPath(path), isRecursive(options ?? null)) ?? undefined,
  unlinkSync: (path: unknown): void => {
    callServer('remove', asPath(path));
  },
  renameSync: (from: unknown, to: unknown): void => {
    callServer('rename', asPath(from), asPath(to));
  },
};
