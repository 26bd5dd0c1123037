// A small plugin that uses the published API as plugins do and writes down what it meets. The workbench's own tests drive it.
import { ViewPlugin } from '@codemirror/view';
import { ItemView, MarkdownRenderChild, Plugin, PluginSettingTab, TFile, editorInfoField, editorLivePreviewField, getLanguage } from 'obsidian';
import type { MarkdownPostProcessorContext, Setting, SettingDefinitionItem, WorkspaceLeaf } from 'obsidian';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { request } from 'node:http';
import { homedir } from 'node:os';

interface Settings {
  greeting: string;
  isLoud: boolean;
}

/** A block that shows its source and what it is told of its place. */
class SampleBlock extends MarkdownRenderChild {
  constructor(
    el: HTMLElement,
    private readonly source: string,
    private readonly context: MarkdownPostProcessorContext,
  ) {
    super(el);
  }

  override onload(): void {
    this.containerEl.addClass('sample-block');
    const early = this.context.getSectionInfo(this.containerEl);
    this.containerEl.dataset.early = early ? `${early.lineStart}-${early.lineEnd}` : 'null';
    this.containerEl.createSpan({ cls: 'sample-source', text: this.source });
    const button = this.containerEl.createEl('button', { text: 'Where' });
    this.registerDomEvent(button, 'click', () => {
      const info = this.context.getSectionInfo(this.containerEl);
      this.containerEl.dataset.info = info ? `${info.lineStart}-${info.lineEnd}` : 'null';
    });
    this.registerInterval(window.setInterval(() => undefined, 60_000));
  }
}

class SampleView extends ItemView {
  private topic = 'none';

  getViewType(): string {
    return 'sample-view';
  }

  getDisplayText(): string {
    return 'Sample';
  }

  override getIcon(): string {
    return 'flask-conical';
  }

  override getState(): Record<string, unknown> {
    return { topic: this.topic };
  }

  override async setState(state: unknown, result: { history: boolean }): Promise<void> {
    if (typeof state === 'object' && state !== null && 'topic' in state && typeof state.topic === 'string') this.topic = state.topic;
    this.draw();
    return super.setState(state, result);
  }

  override onOpen(): Promise<void> {
    this.registerEvent(this.app.workspace.on('css-change', () => this.draw()));
    this.draw();
    return Promise.resolve();
  }

  private draw(): void {
    this.contentEl.empty();
    this.contentEl.createDiv({ cls: 'sample-topic', text: this.topic });
  }
}

class SampleTab extends PluginSettingTab {
  override getSettingDefinitions(): SettingDefinitionItem[] {
    return [
      {
        type: 'group',
        heading: 'Speech',
        items: [
          { name: 'Greeting', control: { type: 'text', key: 'greeting', validate: (value) => (value === '' ? 'Say something' : undefined) } },
          { name: 'Loud', desc: 'Speaks up.', control: { type: 'toggle', key: 'isLoud' } },
          { name: 'Volume', visible: () => this.getControlValue('isLoud') === true, render: (setting: Setting) => void setting.addSlider((slider) => slider.setLimits(0, 10, 1)) },
        ],
      },
    ];
  }
}

export default class SamplePlugin extends Plugin {
  override settings: Settings = { greeting: 'hello', isLoud: false };
  readonly log: string[] = [];

  override async onload(): Promise<void> {
    this.settings = { ...this.settings, ...((await this.loadData()) as Partial<Settings> | null) };
    this.log.push(`load language=${getLanguage()} notes=${this.app.vault.getMarkdownFiles().length}`);
    this.registerRendering();
    this.registerView('sample-view', (leaf: WorkspaceLeaf) => new SampleView(leaf));
    this.addSettingTab(new SampleTab(this.app, this));
    this.addRibbonIcon('flask-conical', 'Sample', () => void this.app.workspace.ensureSideLeaf('sample-view', 'right'));
    this.addStatusBarItem().setText('sample');
    this.addCommand({ id: 'greet', name: 'Greet', callback: () => this.log.push(this.settings.greeting) });
    this.addCommand({ id: 'insert', name: 'Insert', editorCallback: (editor) => editor.replaceSelection('inserted') });
    this.app.workspace.onLayoutReady(() => this.listen());
  }

  override onUserEnable(): void {
    this.log.push('enabled by the user');
  }

  override onExternalSettingsChange(): void {
    this.log.push('settings changed outside');
  }

  /** What node gives: a hash, a file of the vault, the home directory. */
  askNode(path: string): { hash: string; text: string; home: string } {
    return { hash: createHash('sha256').update('sample').digest('hex'), text: readFileSync(path, 'utf8'), home: homedir() };
  }

  /** The answer of the engine at a socket, as `status: body`. */
  askEngine(socketPath: string, path: string): Promise<string> {
    return new Promise((resolve, reject) => {
      const sent = request({ socketPath, path }, (response) => {
        const chunks: Buffer[] = [];
        response.on('data', (chunk: Buffer) => chunks.push(chunk));
        response.on('end', () => resolve(`${response.statusCode ?? 0}: ${Buffer.concat(chunks).toString()}`));
      });
      sent.on('error', reject);
      sent.end();
    });
  }

  private registerRendering(): void {
    this.registerMarkdownCodeBlockProcessor('sample', (source, el, context) => context.addChild(new SampleBlock(el, source, context)));
    this.registerMarkdownPostProcessor((el) => {
      for (const heading of el.findAll('h1, h2, h3')) heading.dataset.sample = 'seen';
    });
    this.registerEditorExtension(
      ViewPlugin.define((view) => {
        const { file } = view.state.field(editorInfoField);
        view.dom.dataset.sample = `${file?.path ?? ''} live=${String(view.state.field(editorLivePreviewField))}`;
        return { destroy: () => delete view.dom.dataset.sample };
      }),
    );
  }

  private listen(): void {
    const { metadataCache, vault, workspace } = this.app;
    this.log.push(`ready notes=${vault.getMarkdownFiles().length}`);
    this.registerEvent(vault.on('create', (file) => this.log.push(`create ${file.path}`)));
    this.registerEvent(vault.on('modify', (file) => this.log.push(`modify ${file.path}`)));
    this.registerEvent(vault.on('rename', (file, old) => this.log.push(`rename ${old} to ${file.path} ${file instanceof TFile}`)));
    this.registerEvent(vault.on('delete', (file) => this.log.push(`delete ${file.path}`)));
    this.registerEvent(metadataCache.on('changed', (file, text, cache) => this.log.push(`changed ${file.path} ${text.length} ${cache.headings?.length ?? 0}`)));
    this.registerEvent(metadataCache.on('resolve', (file) => this.log.push(`resolve ${file.path}`)));
    this.registerEvent(metadataCache.on('resolved', () => this.log.push('resolved')));
    this.registerEvent(workspace.on('file-open', (file) => this.log.push(`file-open ${file?.path ?? 'none'}`)));
  }
}
