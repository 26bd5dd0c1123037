// Makes cleaning up known to the app: a command and a file's menu for one note, a command for the vault.
import { Component, MarkdownView, Notice, TFile, type Plugin } from 'obsidian';
import { CancelSource } from '../../core/commands/Cancel';
import type { MadeThing } from '../../core/live/MadeThing';
import type { Texts } from '../../core/texts/Texts';
import type { CleanUp, Removed } from '../../services/CleanUp';
import type { Trust } from '../../services/Trust';
import { CleanUpModal } from './CleanUpModal';

export interface CleanUpDesk {
  readonly cleanUp: CleanUp;
  readonly trust: Pick<Trust, 'isBarred'>;
  readonly texts: Texts;
}

export class CleanUps extends Component {
  private readonly cancel = new CancelSource();

  constructor(
    private readonly plugin: Plugin,
    private readonly desk: CleanUpDesk,
  ) {
    super();
  }

  override onload(): void {
    const { plugin } = this;
    const { commands } = this.desk.texts.clean;
    plugin.addCommand({
      id: 'clean-up-note',
      name: commands.note,
      icon: 'brush-cleaning',
      checkCallback: (isChecking) => {
        const file = plugin.app.workspace.getActiveViewOfType(MarkdownView)?.file;
        if (file && !isChecking) this.ask(file);
        return Boolean(file);
      },
    });
    plugin.addCommand({ id: 'clean-up-vault', name: commands.vault, icon: 'brush-cleaning', callback: () => this.ask(null) });
    this.registerEvent(
      plugin.app.workspace.on('file-menu', (menu, file) => {
        if (file instanceof TFile && file.extension === 'md') menu.addItem((item) => item.setTitle(commands.note).setIcon('brush-cleaning').setSection('action').onClick(() => this.ask(file)));
      }),
    );
  }

  override onunload(): void {
    this.cancel.cancel();
  }

  /** Of all notes where `file` is null. */
  private ask(file: TFile | null): void {
    const { cleanUp, trust, texts } = this.desk;
    if (trust.isBarred) {
      new Notice(texts.trust.barred);
      return;
    }
    const question = {
      title: file ? texts.clean.noteTitle(file.basename) : texts.clean.vaultTitle,
      find: (cancel: CancelSource) => cleanUp.find(file?.path ?? null, cancel),
      remove: (things: readonly MadeThing[]) => void this.remove(things),
    };
    new CleanUpModal(this.plugin.app, question, texts.clean, texts.ui.consent.victims).open();
  }

  private async remove(things: readonly MadeThing[]): Promise<void> {
    const { clean } = this.desk.texts;
    try {
      this.tell(await this.desk.cleanUp.remove(things, this.cancel));
    } catch (error) {
      new Notice(clean.stopped(error instanceof Error ? error.message : String(error)), 0);
    }
  }

  /** What stays is told until its user has read it. */
  private tell(all: readonly Removed[]): void {
    const { clean } = this.desk.texts;
    const lines = all.flatMap(({ thing: { name }, removal }) => {
      if (removal.kind === 'removed') return [];
      return [clean.removals[removal.kind](name, removal.kind === 'used' ? removal.by.join(', ') : removal.kind === 'failed' ? removal.message : '')];
    });
    const removed = all.filter(({ removal }) => removal.kind === 'removed').length;
    new Notice([clean.removed(removed), ...lines].join('\n'), lines.length > 0 ? 0 : undefined);
  }
}
