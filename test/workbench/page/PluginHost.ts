// Loads and unloads plugins in the order that the app keeps: class, load, styles, and the hook for a plugin that the user has just turned on.
import type { PluginManifest } from 'obsidian';
import type { Builtins } from '../node/Builtins';
import { Plugin } from '../obsidian/app/Plugin';
import type { App } from '../obsidian/app/App';
import { evaluatePlugin } from './evaluatePlugin';
import { sharedModules } from './sharedModules';

type PluginClass = new (app: App, manifest: PluginManifest) => unknown;

interface Enabled {
  readonly plugin: Plugin;
  readonly style: HTMLElement | null;
}

const isClass = (value: unknown): value is PluginClass => typeof value === 'function';

export class PluginHost {
  /** Every name that was required, in order, by plugin. */
  readonly required = new Map<string, string[]>();
  /** Milliseconds from the evaluation of main.js to the end of onload, by plugin. */
  readonly loadTimes = new Map<string, number>();
  private readonly enabled = new Map<string, Enabled>();

  constructor(
    private readonly app: App,
    private readonly builtins: Builtins,
  ) {}

  get(id: string): Plugin | null {
    return this.enabled.get(id)?.plugin ?? null;
  }

  ids(): string[] {
    return [...this.enabled.keys()];
  }

  async enable(id: string, isByUser = false): Promise<Plugin> {
    const { adapter, configDir } = this.app.vault;
    const dir = `${configDir}/plugins/${id}`;
    const manifest: PluginManifest = { ...(JSON.parse(await adapter.read(`${dir}/manifest.json`)) as PluginManifest), dir };
    const code = await adapter.read(`${dir}/main.js`);
    const before = performance.now();
    const plugin = this.make(id, code, manifest);
    await plugin.load();
    this.loadTimes.set(id, performance.now() - before);
    this.enabled.set(id, { plugin, style: await this.loadStyles(dir) });
    if (isByUser) plugin.onUserEnable();
    return plugin;
  }

  disable(id: string): void {
    const known = this.enabled.get(id);
    if (!known) return;
    this.enabled.delete(id);
    known.plugin.unload();
    known.style?.remove();
  }

  /** Other programs may change a plugin's data file. */
  onFilesChange(paths: readonly string[]): void {
    for (const { plugin } of this.enabled.values()) {
      if (paths.includes(`${plugin.manifest.dir ?? ''}/data.json`)) void Plugin.checkData(plugin);
    }
  }

  private make(id: string, code: string, manifest: PluginManifest): Plugin {
    const made = evaluatePlugin(id, code, (name) => this.require(id, name));
    const plugin = isClass(made) ? new made(this.app, manifest) : null;
    if (!(plugin instanceof Plugin)) throw new Error(`Failed to load plugin ${id}: its export is no Plugin`);
    return plugin;
  }

  private require(id: string, name: string): unknown {
    this.required.set(id, [...(this.required.get(id) ?? []), name]);
    if (sharedModules.has(name)) return sharedModules.get(name);
    if (this.builtins.has(name)) return this.builtins.require(name);
    throw new Error(`Cannot find module '${name}': neither the app nor node provides it`);
  }

  /** A plugin's styles come before those of themes. */
  private async loadStyles(dir: string): Promise<HTMLElement | null> {
    const path = `${dir}/styles.css`;
    const { adapter } = this.app.vault;
    return (await adapter.exists(path)) ? document.head.createEl('style', { text: await adapter.read(path) }) : null;
  }
}
