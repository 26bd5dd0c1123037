// Runnable blocks and command lists: their controls in Reading view and in Live Preview, and the commands for whoever prefers keys.
import { Component, Notice, type Plugin } from 'obsidian';
import { Emitter } from '../../services/Emitter';
import type { NotebookIndex } from '../../services/NotebookIndex';
import type { Settings } from '../../services/Settings';
import { remeasure } from '../shared/remeasure';
import { addKeepCommands } from './addKeepCommands';
import type { BlockHost, Rename } from './BlockHost';
import { addContainersView } from './containers/addContainersView';
import { livePreview } from './livePreview';
import { markRun } from './markRun';
import { QueueStatus } from './QueueStatus';
import { ReadingSection } from './ReadingSection';
import { RunCommands } from './RunCommands';
import type { RunDesk } from './RunDesk';

export class CommandBlocks extends Component implements BlockHost {
  private readonly renamed = new Emitter<Rename>();
  readonly onRename = this.renamed.event;

  constructor(
    private readonly plugin: Plugin,
    readonly desk: RunDesk,
    private readonly sources: { readonly index: NotebookIndex; readonly settings: Settings },
  ) {
    super();
  }

  override onload(): void {
    const { plugin, desk } = this;
    const { commands, run } = desk.texts.ui;
    plugin.registerMarkdownPostProcessor((el, context) => {
      if (el.find('code, li')) context.addChild(new ReadingSection(el, context, this));
    });
    plugin.registerEditorExtension(livePreview(this));
    this.addChild(new RunCommands(plugin, desk));
    this.addChild(new QueueStatus(plugin, desk));
    plugin.addCommand({ id: 'stop-all-runs', name: commands.stopAll, icon: 'square', callback: () => new Notice(run.stoppedAll(desk.runner.stopAll())) });
    addKeepCommands(plugin, desk);
    addContainersView(plugin, desk);
    this.register(() => desk.runner.close());
    this.sources.index.useRuns((path, code, ordinal) => markRun(desk.runner, { path, code, ordinal }));
    this.register(desk.runner.onEnd((path) => this.sources.index.judgeAgain([path])));
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
    const stops = [this.sources.index.onNoteChange(path, listener), this.onSettingsChange(listener)];
    return () => stops.forEach((stop) => stop());
  }

  onSettingsChange(listener: () => void): () => void {
    const stops = [this.sources.settings.onChange(listener), this.desk.trust.onChange(listener)];
    return () => stops.forEach((stop) => stop());
  }

  resized(el: HTMLElement): void {
    remeasure(this.plugin.app, el);
  }

  private followNames(): void {
    this.registerEvent(
      this.plugin.app.vault.on('rename', ({ path }, oldPath) => {
        this.desk.runner.renameNote(oldPath, path);
        this.desk.trust.renameNote(oldPath, path);
        this.renamed.fire({ oldPath, path });
      }),
    );
  }
}
