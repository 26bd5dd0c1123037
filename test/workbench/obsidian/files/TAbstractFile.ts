// What files and folders of the vault share: their path is their identity.
import type { TFolder } from './TFolder';
import type { Vault } from './Vault';

export abstract class TAbstractFile {
  parent: TFolder | null = null;

  constructor(
    readonly vault: Vault,
    public path: string,
  ) {}

  get name(): string {
    return this.path.slice(this.path.lastIndexOf('/') + 1);
  }
}
