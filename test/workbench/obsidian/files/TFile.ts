// A file of the vault.
import type { FileStats } from 'obsidian';
import { TAbstractFile } from './TAbstractFile';
import type { Vault } from './Vault';

export class TFile extends TAbstractFile {
  constructor(
    vault: Vault,
    path: string,
    public stat: FileStats,
  ) {
    super(vault, path);
  }

  get basename(): string {
    const dot = this.name.lastIndexOf('.');
    return dot > 0 ? this.name.slice(0, dot) : this.name;
  }

  /** Lower case, without the dot. */
  get extension(): string {
    const dot = this.name.lastIndexOf('.');
    return dot > 0 ? this.name.slice(dot + 1).toLowerCase() : '';
  }
}
