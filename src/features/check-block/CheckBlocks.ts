// Check blocks: their panels in Reading view and in Live Preview, their commands, and what follows from results: other gaps, and another look after each run of the note.
import { Component, type Plugin } from 'obsidian';
import { languageOfFence } from '../../core/notes/languageOfFence';
import type { CommandRunner } from '../../services/CommandRunner';
import type { NotebookIndex } from '../../services/NotebookIndex';
import { remeasure } from '../shared/remeasure';
import { CheckCommands } from './CheckCommands';
import type { CheckDesk } from './CheckDesk';
import type { CheckHost } from './CheckHost';
import { checkPreview } from './checkPreview';
import { findCheckPlaces } from './findCheckPlaces';
import { RenderedChecks } from './RenderedChecks';

export class CheckBlocks extends Component implements CheckHost {
  private readonly renameListeners = new Set<(oldPath: string, path: string) => void>();

  constructor(
    private readonly plugin: Plugin,
    readonly desk: CheckDesk,
    private readonly sources: { readonly index: NotebookIndex; readonly runner: CommandRunner },
  ) {
    super();
  }

  override onload(): void {
    const { plugin, desk, sources } = this;
    plugin.registerMarkdownPostProcessor((el, context) => {
      const codes = el.findAll('pre > code').filter(({ className }) => languageOfFence(/(?:^|\s)language-(\S+)/.exec(className)?.[1] ?? '') === 'docker-check');
      if (codes.length > 0) context.addChild(new RenderedChecks(el, codes, context, this));
    });
    plugin.registerEditorExtension(checkPreview(this));
    this.addChild(new CheckCommands(plugin, desk));
    this.register(desk.checks.onChange(({ path }) => sources.index.useCheckResults(path, desk.checks.resultsOf(path))));
    this.register(sources.runner.onEnd((path) => this.lookAgain(path)));
    this.register(() => desk.checks.close());
    // Before the layout is ready the vault speaks of every file.
    plugin.app.workspace.onLayoutReady(() => this.followNames());
  }

  adopt<Control extends Component>(control: Control): Control {
    return this.addChild(control);
  }

  drop(control: Component): void {
    this.removeChild(control);
  }

  onNoteChange(path: string, listener: () => void): () => void {
    return this.sources.index.onNoteChange(path, listener);
  }

  onRename(listener: (oldPath: string, path: string) => void): () => void {
    this.renameListeners.add(listener);
    return () => this.renameListeners.delete(listener);
  }

  textOf(path: string): string | null {
    return this.sources.index.notebook.notes.get(path)?.text ?? null;
  }

  resized(el: HTMLElement): void {
    remeasure(this.plugin.app, el);
  }

  /** Only what its user has checked before is asked of the engine again. */
  private lookAgain(path: string): void {
    const note = this.sources.index.notebook.notes.get(path);
    if (note) void this.desk.checks.checkAgain(findCheckPlaces(note).map(({ key }) => key));
  }

  private followNames(): void {
    this.registerEvent(
      this.plugin.app.vault.on('rename', ({ path }, oldPath) => {
        this.desk.checks.renameNote(oldPath, path);
        for (const listener of [...this.renameListeners]) listener(oldPath, path);
      }),
    );
  }
}
