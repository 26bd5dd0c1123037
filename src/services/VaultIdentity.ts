// What a vault is called on engines: by no name that another vault could have. Made when a note makes something for the first time.
import type { Settings } from './Settings';

export class VaultIdentity {
  private made = '';

  constructor(
    private readonly settings: Pick<Settings, 'values' | 'set'>,
    private readonly makeId: () => string,
  ) {}

  /** '' while there is none. */
  get known(): string {
    return this.settings.values.vaultId || this.made;
  }

  get id(): string {
    if (this.known === '') {
      this.made = this.makeId();
      void this.settings.set('vaultId', this.made);
    }
    return this.known;
  }
}
