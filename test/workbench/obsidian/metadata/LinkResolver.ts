// Finds the file that a link means: by its path from the root or from the note, else by its name; among several the nearest, then the shortest path.
import type { TFile } from '../files/TFile';
import type { Vault } from '../files/Vault';

const folderOf = (path: string): string => path.slice(0, Math.max(0, path.lastIndexOf('/')));

function resolveRelative(path: string, folder: string): string {
  const parts = folder === '' ? [] : folder.split('/');
  for (const part of path.split('/')) {
    if (part === '..') parts.pop();
    else if (part !== '.') parts.push(part);
  }
  return parts.join('/');
}

export class LinkResolver {
  private byName = new Map<string, TFile[]>();
  private indexed = -1;

  constructor(private readonly vault: Vault) {}

  find(linkpath: string, sourcePath: string): TFile | null {
    if (linkpath === '') return this.vault.getFileByPath(sourcePath);
    const folder = folderOf(sourcePath);
    const wanted = (/^\.\.?\//.test(linkpath) ? resolveRelative(linkpath, folder) : linkpath.replace(/^\//, '')).toLowerCase();
    const rank = (file: TFile): number => {
      const path = file.path.toLowerCase();
      if (path === wanted || path === `${wanted}.md`) return 0;
      return folderOf(file.path) === folder ? 1 : 2;
    };
    const matches = [wanted, `${wanted}.md`].flatMap((name) => this.filesNamed(name));
    return matches.sort((one, other) => rank(one) - rank(other) || one.path.length - other.path.length || one.path.localeCompare(other.path))[0] ?? null;
  }

  /** The shortest text that finds the file again. */
  linktext(file: TFile, sourcePath: string, isWithoutExtension: boolean): string {
    const cut = (text: string): string => (isWithoutExtension ? text.replace(/\.md$/i, '') : text);
    return this.find(file.name, sourcePath) === file ? cut(file.name) : cut(file.path);
  }

  private filesNamed(wanted: string): TFile[] {
    if (this.indexed !== this.vault.treeChanges) this.byName = this.indexNames();
    this.indexed = this.vault.treeChanges;
    const name = wanted.slice(wanted.lastIndexOf('/') + 1);
    return (this.byName.get(name) ?? []).filter((file) => `/${file.path.toLowerCase()}`.endsWith(`/${wanted}`));
  }

  private indexNames(): Map<string, TFile[]> {
    const index = new Map<string, TFile[]>();
    for (const file of this.vault.getFiles()) {
      const name = file.name.toLowerCase();
      index.set(name, [...(index.get(name) ?? []), file]);
    }
    return index;
  }
}
