// The settings in force. Data that this version does not know is kept and written back: a newer version on another device may need it.
import { Emitter } from './Emitter';
import { defaultSettings, isSettingKey, readSettings, type SettingValues } from './SettingValues';

/** Where settings are kept: the plugin's data file, which is synced between devices. */
export interface SettingStore {
  load(): Promise<unknown>;
  save(data: Readonly<Record<string, unknown>>): Promise<void>;
}

export class Settings {
  private readonly changed = new Emitter<SettingValues>();
  private current = defaultSettings;
  private last = Promise.resolve();
  readonly onChange = this.changed.event;

  constructor(private readonly store: SettingStore) {}

  get values(): SettingValues {
    return this.current;
  }

  /** Also for a file that was changed from outside. */
  async load(): Promise<void> {
    this.use(readSettings(await this.store.load()));
  }

  /** One after the other: what is read for the second holds what the first wrote. */
  set(key: string, value: unknown): Promise<void> {
    const done = this.last.then(() => this.write(key, value));
    this.last = done.catch(() => undefined);
    return done;
  }

  private async write(key: string, value: unknown): Promise<void> {
    if (!isSettingKey(key) || typeof value !== typeof defaultSettings[key]) return;
    const stored = await this.store.load();
    const kept = typeof stored === 'object' && stored !== null ? stored : {};
    // What the file says now and not what was read at the start: another device may have written in between.
    this.use({ ...readSettings(stored), [key]: value });
    await this.store.save({ ...kept, ...this.current });
  }

  private use(values: SettingValues): void {
    this.current = values;
    this.changed.fire(values);
  }
}
