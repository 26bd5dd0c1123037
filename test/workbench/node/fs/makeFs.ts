// The module `fs`: synchronous functions that ask the server, and their callback and promise forms.
import { Readable } from 'node:stream';
import { syncFs } from './syncFs';
import { temporaryFiles } from './temporaryFiles';

type SyncName = keyof typeof syncFs;
type Callback = (error: unknown, value?: unknown) => void;

const CONSTANTS = { F_OK: 0, R_OK: 4, W_OK: 2, X_OK: 1, S_IFMT: 0o170000, S_IFREG: 0o100000, S_IFDIR: 0o040000, S_IFLNK: 0o120000, S_IFSOCK: 0o140000 };

const call = (name: SyncName, args: readonly unknown[]): unknown => Reflect.apply(syncFs[name], undefined, args);

function asCallback(name: SyncName) {
  return (...args: unknown[]): void => {
    const callback = args.pop() as Callback;
    queueMicrotask(() => {
      let value: unknown;
      try {
        value = call(name, args);
      } catch (error) {
        callback(error);
        return;
      }
      callback(null, value);
    });
  };
}

function asPromise(name: SyncName) {
  return (...args: unknown[]): Promise<unknown> =>
    new Promise((resolve) => {
      resolve(call(name, args));
    });
}

/** A whole file as a stream: files here are notes and build contexts, never large. */
function createReadStream(path: unknown): Readable {
  const temporary = temporaryFiles.openStream(String(path));
  if (temporary) return temporary;
  const stream = new Readable({ read: () => undefined });
  queueMicrotask(() => {
    try {
      stream.push(syncFs.readFileSync(path));
      stream.push(null);
    } catch (error) {
      stream.destroy(error instanceof Error ? error : new Error(String(error)));
    }
  });
  return stream;
}

function forms(make: (name: SyncName) => unknown): Record<string, unknown> {
  const names = Object.keys(syncFs).filter((name): name is SyncName => Object.hasOwn(syncFs, name) && name !== 'existsSync');
  return Object.fromEntries(names.map((name) => [name.replace(/Sync$/, ''), make(name)]));
}

export function makeFs(): object {
  const exists = (path: unknown, callback: (isThere: boolean) => void): void => queueMicrotask(() => callback(syncFs.existsSync(path)));
  return {
    ...syncFs,
    ...forms(asCallback),
    exists,
    createReadStream,
    constants: CONSTANTS,
    ...CONSTANTS,
    promises: { ...forms(asPromise), mkdtemp: temporaryFiles.mkdtemp, appendFile: temporaryFiles.appendFile, rm: temporaryFiles.rm, constants: CONSTANTS },
  };
}
