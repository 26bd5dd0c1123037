// The vault's files on the server's disk. Paths are vault paths; hidden folders can be reached here, unlike through the Vault.
import type { DataWriteOptions, ListedFiles, Stat } from 'obsidian';
import { readEnvironment } from '../base/readEnvironment';
import { serverApi } from './serverApi';
import type { ServerEntry } from './serverApi';

// Whether the app gives away a byte-order mark on reading is not documented: `?mark=kept` in the page's address keeps it in the text, else it is lost.
const decoder = new TextDecoder('utf-8', { ignoreBOM: new URLSearchParams(location.search).get('mark') === 'kept' });
const toStat = ({ type, ctime, mtime, size }: ServerEntry): Stat => ({ type, ctime, mtime, size });

export class FileSystemAdapter {
  private readonly queues = new Map<string, Promise<unknown>>();

  getName(): string {
    return readEnvironment().vaultName;
  }

  getBasePath(): string {
    return readEnvironment().vaultPath;
  }

  getFullPath(path: string): string {
    return path === '' || path === '/' ? this.getBasePath() : `${this.getBasePath()}/${path}`;
  }

  getFilePath(path: string): string {
    return `file://${encodeURI(this.getFullPath(path))}`;
  }

  getResourcePath(path: string): string {
    return `${location.origin}/vault/${encodeURI(path)}?token=${readEnvironment().token}`;
  }

  async exists(path: string): Promise<boolean> {
    return (await this.stat(path)) !== null;
  }

  async stat(path: string): Promise<Stat | null> {
    const entry = await serverApi.entry('stat', { path });
    return entry && toStat(entry);
  }

  list(path: string): Promise<ListedFiles> {
    return serverApi.children(path === '/' ? '' : path);
  }

  async read(path: string): Promise<string> {
    return decoder.decode(await serverApi.read(path));
  }

  readBinary(path: string): Promise<ArrayBuffer> {
    return serverApi.read(path);
  }

  async write(path: string, data: string, _options?: DataWriteOptions): Promise<void> {
    await serverApi.entry('write', { path, body: data });
  }

  async writeBinary(path: string, data: ArrayBuffer, _options?: DataWriteOptions): Promise<void> {
    await serverApi.entry('write', { path, body: data });
  }

  async appendBinary(path: string, data: ArrayBuffer, _options?: DataWriteOptions): Promise<void> {
    await serverApi.entry('append', { path, body: data });
  }

  async append(path: string, data: string, _options?: DataWriteOptions): Promise<void> {
    await serverApi.entry('append', { path, body: data });
  }

  /** Reads, changes and writes as one step: calls for the same file wait for each other. */
  process(path: string, change: (data: string) => string, options?: DataWriteOptions): Promise<string> {
    const run = async (): Promise<string> => {
      const before = await this.read(path);
      const after = change(before);
      if (after !== before) await this.write(path, after, options);
      return after;
    };
    const result = (this.queues.get(path) ?? Promise.resolve()).then(run, run);
    this.queues.set(path, result.catch(() => undefined));
    return result;
  }

  mkdir(path: string): Promise<void> {
    return serverApi.run('mkdir', { path });
  }

  rename(path: string, target: string): Promise<void> {
    return serverApi.run('rename', { path, target });
  }

  copy(path: string, target: string): Promise<void> {
    return serverApi.run('copy', { path, target });
  }

  remove(path: string): Promise<void> {
    return serverApi.run('remove', { path });
  }

  rmdir(path: string, isRecursive: boolean): Promise<void> {
    return serverApi.run('remove', { path, isRecursive });
  }

  trashLocal(path: string): Promise<void> {
    return serverApi.run('trash', { path });
  }

  /** There is no desktop's trash here. */
  trashSystem(_path: string): Promise<boolean> {
    return Promise.resolve(false);
  }
}
