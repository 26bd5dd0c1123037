// A plugin's tab: its controls read and write `plugin.settings`, and a change is saved at once.
import type { App } from '../app/App';
import type { Plugin } from '../app/Plugin';
import { SettingTab } from './SettingTab';

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

export abstract class PluginSettingTab extends SettingTab {
  constructor(
    app: App,
    readonly plugin: Plugin,
  ) {
    super(app);
  }

  getControlValue(key: string): unknown {
    return isRecord(this.plugin.settings) ? this.plugin.settings[key] : undefined;
  }

  setControlValue(key: string, value: unknown): void | Promise<void> {
    if (!isRecord(this.plugin.settings)) this.plugin.settings = {};
    if (!isRecord(this.plugin.settings)) return undefined;
    this.plugin.settings[key] = value;
    return this.plugin.saveData(this.plugin.settings);
  }
}
