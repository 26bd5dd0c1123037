// The vault's files and folders by path: the index behind the Vault, without events and without a disk.
import type { FileStats } from 'obsidian';
import type { TAbstractFile } from './TAbstractFile';
import { TFile } from './TFile';
import { TFolder } from './TFolder';
import type { Vault } from './Vault';
import type { ServerEntry } from './serverApi';

export const toFileStats = ({ ctime, mtime, size }: ServerEntry): FileStats => ({ ctime, mtime, size });

export class FileTree {
  readonly root: TFolder;
  /** Grows when files come, go or move. */
  changes = 0;
  private readonly byPath = new Map<string, TAbstractFile>();

  constructor(private readonly vault: Vault) {
    this.root = new TFolder(vault, '/');
  }

  get all(): TAbstractFile[] {
    return [...this.byPath.values()];
  }

  find(path: string): TAbstractFile | null {
    return path === '/' || path === '' ? this.root : (this.byPath.get(path) ?? null);
  }

  add(entry: ServerEntry): TAbstractFile {
    const file = entry.type === 'folder' ? new TFolder(this.vault, entry.path) : new TFile(this.vault, entry.path, toFileStats(entry));
    this.insert(file);
    return file;
  }

  /** Takes a file out with all that is in it; what was taken, deepest first. */
  remove(file: TAbstractFile): TAbstractFile[] {
    const below = file instanceof TFolder ? [...file.children].flatMap((child) => this.remove(child)) : [];
    this.detach(file);
    return [...below, file];
  }

  /** Gives a file and all that is in it new paths; what moved with the path it had, the file itself first. */
  move(file: TAbstractFile, path: string): { readonly file: TAbstractFile; readonly oldPath: string }[] {
    const oldPath = file.path;
    const children = file instanceof TFolder ? [...file.children] : [];
    this.detach(file);
    file.path = path;
    this.insert(file);
    return [{ file, oldPath }, ...children.flatMap((child) => this.move(child, `${path}/${child.name}`))];
  }

  private insert(file: TAbstractFile): void {
    this.changes += 1;
    const slash = file.path.lastIndexOf('/');
    const parent = this.find(slash < 0 ? '/' : file.path.slice(0, slash));
    file.parent = parent instanceof TFolder ? parent : this.root;
    file.parent.children.push(file);
    this.byPath.set(file.path, file);
  }

  private detach(file: TAbstractFile): void {
    this.changes += 1;
    const siblings = file.parent?.children ?? [];
    const at = siblings.indexOf(file);
    if (at >= 0) siblings.splice(at, 1);
    file.parent = null;
    this.byPath.delete(file.path);
  }
}
