// The vault's files on disk, by vault path. Hidden files are listed only when a folder is asked for by name, as in the app.
import { appendFile, cp, mkdir, readdir, readFile, rename, rm, rmdir, stat, writeFile } from 'node:fs/promises';
import { dirname, isAbsolute, join } from 'node:path';
import { CodedError } from './CodedError';
import { Folders } from './Folders';

export interface VaultEntry {
  readonly path: string;
  readonly type: 'file' | 'folder';
  readonly ctime: number;
  readonly mtime: number;
  readonly size: number;
}

const isMissing = (error: unknown): boolean => error instanceof Error && 'code' in error && error.code === 'ENOENT';

export class VaultFolder {
  private readonly folders: Folders;

  constructor(readonly root: string) {
    this.folders = new Folders([root]);
  }

  resolve(path: string): string {
    if (isAbsolute(path)) throw new CodedError('EACCES', `'${path}' is no vault path`);
    return this.folders.check(join(this.root, path));
  }

  async list(folder = ''): Promise<VaultEntry[]> {
    const names = await readdir(join(this.root, folder));
    const visible = names.filter((name) => !name.startsWith('.')).sort();
    const entries: VaultEntry[] = [];
    for (const name of visible) {
      const entry = await this.stat(folder === '' ? name : `${folder}/${name}`);
      if (!entry) continue;
      entries.push(entry);
      if (entry.type === 'folder') entries.push(...(await this.list(entry.path)));
    }
    return entries;
  }

  async stat(path: string): Promise<VaultEntry | null> {
    try {
      const found = await stat(this.resolve(path));
      return { path, type: found.isDirectory() ? 'folder' : 'file', ctime: found.birthtimeMs, mtime: found.mtimeMs, size: found.size };
    } catch (error) {
      if (isMissing(error)) return null;
      throw error;
    }
  }

  async children(path: string): Promise<{ files: string[]; folders: string[] }> {
    const entries = await readdir(this.resolve(path), { withFileTypes: true });
    const full = (name: string): string => (path === '' || path === '/' ? name : `${path}/${name}`);
    return {
      files: entries.filter((entry) => !entry.isDirectory()).map((entry) => full(entry.name)),
      folders: entries.filter((entry) => entry.isDirectory()).map((entry) => full(entry.name)),
    };
  }

  /** All notes in one answer: a vault of thousands would take thousands of questions. */
  async texts(): Promise<Record<string, string>> {
    const notes = (await this.list()).filter(({ type, path }) => type === 'file' && path.endsWith('.md'));
    const entries = await Promise.all(notes.map(async ({ path }) => [path, await readFile(join(this.root, path), 'utf8')] as const));
    return Object.fromEntries(entries);
  }

  read(path: string): Promise<Buffer> {
    return readFile(this.resolve(path));
  }

  async write(path: string, data: Buffer): Promise<VaultEntry | null> {
    await writeFile(this.resolve(path), data);
    return this.stat(path);
  }

  async append(path: string, data: Buffer): Promise<VaultEntry | null> {
    await appendFile(this.resolve(path), data);
    return this.stat(path);
  }

  async makeFolder(path: string): Promise<void> {
    await mkdir(this.resolve(path), { recursive: true });
  }

  async move(path: string, target: string): Promise<void> {
    if (await this.stat(target)) throw new CodedError('EEXIST', `'${target}' exists`);
    await rename(this.resolve(path), this.resolve(target));
  }

  async copy(path: string, target: string): Promise<void> {
    await cp(this.resolve(path), this.resolve(target), { recursive: true, errorOnExist: true, force: false });
  }

  async remove(path: string, isRecursive: boolean): Promise<void> {
    const entry = await this.stat(path);
    if (entry?.type === 'folder' && !isRecursive) await rmdir(this.resolve(path));
    else await rm(this.resolve(path), { recursive: isRecursive });
  }

  /** Moves a file to the vault's own trash folder. */
  async trash(path: string): Promise<void> {
    const target = join('.trash', path);
    await mkdir(this.resolve(dirname(target)), { recursive: true });
    await rm(this.resolve(target), { recursive: true, force: true });
    await rename(this.resolve(path), this.resolve(target));
  }
}
