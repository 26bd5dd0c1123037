// A folder of the vault.
import { TAbstractFile } from './TAbstractFile';

export class TFolder extends TAbstractFile {
  readonly children: TAbstractFile[] = [];

  isRoot(): boolean {
    return this.path === '/';
  }
}
