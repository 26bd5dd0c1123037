// Puts what a command printed into a new file of the vault, piece by piece, so that its size does not matter. What is there is never written over.
import { normalizePath, type App } from 'obsidian';

export class OutputFiles {
  constructor(private readonly app: App) {}

  isTaken(path: string): Promise<boolean> {
    return this.app.vault.adapter.exists(normalizePath(path));
  }

  async write(path: string, bytes: AsyncIterable<Uint8Array>): Promise<void> {
    const { adapter } = this.app.vault;
    const place = normalizePath(path);
    const folder = place.split('/').slice(0, -1).join('/');
    if (await adapter.exists(place)) throw new Error(`EEXIST: ${place}`);
    if (folder !== '' && !(await adapter.exists(folder))) await this.app.vault.createFolder(folder);
    await adapter.writeBinary(place, new ArrayBuffer(0));
    for await (const piece of bytes) await adapter.appendBinary(place, new Uint8Array(piece).buffer);
  }
}
