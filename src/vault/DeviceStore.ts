// What is kept on this device for this vault, and not synced.
import type { App } from 'obsidian';

export class DeviceStore {
  private readonly key: string;

  /** `id` is the plugin's: the app keeps the values of all plugins in one place. */
  constructor(
    private readonly app: App,
    id: string,
    name: string,
  ) {
    this.key = `${id}-${name}`;
  }

  load(): unknown {
    return this.app.loadLocalStorage(this.key) as unknown;
  }

  save(data: unknown): void {
    this.app.saveLocalStorage(this.key, data);
  }
}
