// What tests and screenshots drive: `window.workbench`.
import { requestLog } from '../node/requestLog';
import type { LoggedRequest } from '../node/requestLog';
import type { App } from '../obsidian/app/App';
import type { Plugin } from '../obsidian/app/Plugin';
import { census } from '../obsidian/base/census';
import { MarkdownView } from '../obsidian/views/MarkdownView';
import type { View } from '../obsidian/views/View';
import type { PluginHost } from './PluginHost';
import type { Theme, ThemeName } from './Theme';

declare global {
  interface Window {
    /** What tests drive; there once the page's code has run. */
    workbench?: Workbench;
  }
}

export type NoteMode = 'reading' | 'live' | 'source';

const STATES: Readonly<Record<NoteMode, { readonly mode: string; readonly source: boolean }>> = {
  reading: { mode: 'preview', source: false },
  live: { mode: 'source', source: false },
  source: { mode: 'source', source: true },
};

export class Workbench {
  /** Errors that nobody caught, as text. */
  readonly errors: string[] = [];
  isReady = false;

  constructor(
    readonly app: App,
    readonly host: PluginHost,
    private readonly theme: Theme,
    private readonly pluginId: string,
  ) {}

  /** The plugin under test. */
  get plugin(): Plugin | null {
    return this.host.get(this.pluginId);
  }

  async openNote(path: string, mode: NoteMode = 'reading'): Promise<void> {
    const file = this.app.vault.getFileByPath(path);
    if (!file) throw new Error(`The vault has no ${path}`);
    await this.app.workspace.getLeaf().openFile(file, { active: true, state: STATES[mode] });
  }

  async setMode(mode: NoteMode): Promise<void> {
    const view = this.noteView();
    await view.leaf.setViewState({ type: 'markdown', state: { ...view.getState(), ...STATES[mode] } });
  }

  /** Opens a view of a type in the right sidebar, or shows the one that is open. */
  async openView(type: string): Promise<View> {
    const [open] = this.app.workspace.getLeavesOfType(type);
    if (open) await this.app.workspace.revealLeaf(open);
    const leaf = open ?? (await this.app.workspace.ensureSideLeaf(type, 'right', { reveal: true }));
    return leaf.view;
  }

  runCommand(id: string): boolean {
    return this.app.commands.run(id);
  }

  setTheme(name: ThemeName): void {
    this.theme.set(name);
  }

  enablePlugin(id = this.pluginId): Promise<Plugin> {
    return this.host.enable(id, true);
  }

  disablePlugin(id = this.pluginId): void {
    this.host.disable(id);
  }

  /** What is alive now. */
  stats(): typeof census & { readonly requests: number } {
    return { ...census, requests: requestLog.length };
  }

  /** The requests that the plugin has sent to an engine. */
  requests(): readonly LoggedRequest[] {
    return [...requestLog];
  }

  /** The active note's view. */
  noteView(): MarkdownView {
    const view = this.app.workspace.activeMarkdownView ?? this.app.workspace.getMostRecentLeaf()?.view;
    if (!(view instanceof MarkdownView)) throw new Error('No note is open');
    return view;
  }
}
