// A file in the plugin's own folder: for this device, and no note of the vault.
import { normalizePath, type Plugin } from 'obsidian';

export class PluginFile {
  private readonly path: string;

  constructor(
    private readonly plugin: Plugin,
    name: string,
  ) {
    const { app, manifest } = plugin;
    this.path = normalizePath(`${manifest.dir ?? `${app.vault.configDir}/plugins/${manifest.id}`}/${name}`);
  }

  /** '' where there is no file. */
  async read(): Promise<string> {
    const { adapter } = this.plugin.app.vault;
    return (await adapter.exists(this.path)) ? adapter.read(this.path) : '';
  }

  async write(text: string): Promise<void> {
    await this.plugin.app.vault.adapter.write(this.path, text);
  }
}
