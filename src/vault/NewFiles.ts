// Makes new files in the vault under a name that is free. What is there is never written over.
import { normalizePath, type App } from 'obsidian';

export class NewFiles {
  constructor(private readonly app: App) {}

  /** Takes the first free of `name`, `name 1`, `name 2`, …; '' is the vault's own folder. Gives the path. */
  async create(folder: string, name: string, extension: string, data: string | ArrayBuffer): Promise<string> {
    const { vault } = this.app;
    for (let count = 0; ; count++) {
      const path = normalizePath(`${folder}/${name}${count === 0 ? '' : ` ${count}`}.${extension}`);
      if (await vault.adapter.exists(path)) continue;
      await (typeof data === 'string' ? vault.create(path, data) : vault.createBinary(path, data));
      return path;
    }
  }
}
