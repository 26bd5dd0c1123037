// The machine's temporary folder, as far as a plugin makes folders of its own there: kept in the page as blobs, outside the memory of scripts.
import { Readable } from 'node:stream';

const folders = new Set<string>();
const files = new Map<string, Blob[]>();

const isWithin = (path: string, folder: string): boolean => path === folder || path.startsWith(`${folder}/`);

async function* read(blobs: readonly Blob[]): AsyncGenerator<Uint8Array> {
  for (const blob of blobs) yield new Uint8Array(await blob.arrayBuffer());
}

export const temporaryFiles = {
  mkdtemp: (prefix: string): Promise<string> => {
    const path = `${prefix}${crypto.randomUUID().slice(0, 6)}`;
    folders.add(path);
    return Promise.resolve(path);
  },
  appendFile: (path: string, data: Uint8Array): Promise<void> => {
    if (![...folders].some((folder) => isWithin(path, folder))) return Promise.reject(Object.assign(new Error(`ENOENT: no such file or directory, open '${path}'`), { code: 'ENOENT' }));
    files.set(path, [...(files.get(path) ?? []), new Blob([new Uint8Array(data)])]);
    return Promise.resolve();
  },
  rm: (path: string): Promise<void> => {
    for (const file of [...files.keys()]) if (isWithin(file, path)) files.delete(file);
    folders.delete(path);
    return Promise.resolve();
  },
  /** Null for a path that is none of these. */
  openStream: (path: string): Readable | null => {
    const blobs = files.get(path);
    return blobs ? Readable.from(read(blobs)) : null;
  },
};
