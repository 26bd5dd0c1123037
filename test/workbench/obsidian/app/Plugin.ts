// The base of plugins: whatever they register here ends with them.
import type { Extension } from '@codemirror/state';
import type { CliFlags, CliHandler, HoverLinkSource, PluginManifest } from 'obsidian';
import { Component } from '../base/Component';
import type { EditorSuggest } from '../editor/EditorSuggest';
import { MarkdownPreviewRenderer } from '../markdown/MarkdownPreviewRenderer';
import type { CodeBlockHandler, PostProcessor } from '../markdown/PostProcessor';
import { codeBlockHandlers } from '../markdown/codeBlockHandlers';
import type { PluginSettingTab } from '../settings/PluginSettingTab';
import { MarkdownView } from '../views/MarkdownView';
import type { ViewMaker } from '../workspace/ViewRegistry';
import type { App } from './App';
import type { Command } from './Commands';
import { cliHandlers } from './cliHandlers';

const CODE_BLOCK_ORDER = -100;

export abstract class Plugin extends Component {
  settings?: unknown;

  constructor(
    readonly app: App,
    readonly manifest: PluginManifest,
  ) {
    super();
  }

  onUserEnable(): void {
    return undefined;
  }

  onExternalSettingsChange?(): unknown;

  addRibbonIcon(icon: string, title: string, callback: (event: MouseEvent) => unknown): HTMLElement {
    const action = this.app.workspace.leftRibbon.addAction(icon, title, callback);
    this.register(() => action.remove());
    return action;
  }

  addStatusBarItem(): HTMLElement {
    const item = this.app.workspace.statusBarEl.createDiv({ cls: `status-bar-item plugin-${this.manifest.id}` });
    this.register(() => item.remove());
    return item;
  }

  addCommand(command: Command): Command {
    const own: Command = { ...command, id: `${this.manifest.id}:${command.id}`, name: `${this.manifest.name}: ${command.name}` };
    this.app.commands.add(own);
    this.register(() => this.app.commands.remove(own.id));
    return own;
  }

  removeCommand(id: string): void {
    this.app.commands.remove(`${this.manifest.id}:${id}`);
  }

  addSettingTab(tab: PluginSettingTab): void {
    this.app.setting.addTab({ id: this.manifest.id, name: this.manifest.name, tab });
    this.register(() => this.app.setting.removeTab(tab));
  }

  registerView(type: string, maker: ViewMaker): void {
    this.app.viewRegistry.register(type, maker);
    this.register(() => this.app.viewRegistry.unregister(type));
  }

  registerExtensions(extensions: string[], viewType: string): void {
    this.app.viewRegistry.registerExtensions(extensions, viewType);
    this.register(() => this.app.viewRegistry.unregisterExtensions(extensions));
  }

  registerHoverLinkSource(_id: string, _info: HoverLinkSource): void {
    return undefined;
  }

  registerMarkdownPostProcessor(processor: PostProcessor, sortOrder?: number): PostProcessor {
    MarkdownPreviewRenderer.registerPostProcessor(processor, sortOrder);
    this.#rerenderNotes();
    this.register(() => {
      MarkdownPreviewRenderer.unregisterPostProcessor(processor);
      this.#rerenderNotes();
    });
    return processor;
  }

  registerMarkdownCodeBlockProcessor(language: string, handler: CodeBlockHandler, sortOrder?: number): PostProcessor {
    codeBlockHandlers.add(language, handler);
    this.register(() => {
      codeBlockHandlers.remove(language);
      this.#rerenderNotes();
    });
    const processor = MarkdownPreviewRenderer.createCodeBlockPostProcessor(language, handler);
    return this.registerMarkdownPostProcessor(processor, sortOrder ?? CODE_BLOCK_ORDER);
  }

  registerEditorExtension(extension: Extension): void {
    const { workspace } = this.app;
    workspace.editorExtensions.push(extension);
    workspace.updateOptions();
    this.register(() => {
      workspace.editorExtensions.remove(extension);
      workspace.updateOptions();
    });
  }

  registerEditorSuggest(suggest: EditorSuggest<unknown>): void {
    const { editorSuggests } = this.app.workspace;
    editorSuggests.push(suggest);
    this.register(() => {
      suggest.close();
      editorSuggests.remove(suggest);
    });
  }

  registerCliHandler(command: string, description: string, flags: CliFlags | null, handler: CliHandler): void {
    cliHandlers.add({ command, description, flags: flags ?? {}, handler });
    this.register(() => cliHandlers.remove(command));
  }

  /** Null when nothing was saved yet. */
  async loadData(): Promise<unknown> {
    const { adapter } = this.app.vault;
    if (!(await adapter.exists(this.#dataPath))) return null;
    return JSON.parse(await adapter.read(this.#dataPath)) as unknown;
  }

  async saveData(data: unknown): Promise<void> {
    this.#lastSaved = JSON.stringify(data, null, 2);
    await this.app.vault.adapter.write(this.#dataPath, this.#lastSaved);
  }

  /** Tells a plugin when another program changed its data. */
  static async checkData(plugin: Plugin): Promise<void> {
    const text = await plugin.app.vault.adapter.read(plugin.#dataPath).catch(() => null);
    if (text !== null && text !== plugin.#lastSaved) await plugin.onExternalSettingsChange?.();
  }

  get #dataPath(): string {
    return `${this.manifest.dir ?? ''}/data.json`;
  }

  #lastSaved: string | null = null;

  #rerenderNotes(): void {
    this.app.workspace.iterateAllLeaves(({ view }) => view instanceof MarkdownView && view.onProcessorsChange());
  }
}
