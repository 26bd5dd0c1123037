// Makes help with links and tags known to the app: a command and a note's menu. What was applied may leave a workflow tag without a purpose: that is
// offered next.
import { Component, MarkdownView, Notice, TFile, type Plugin } from 'obsidian';
import { applyProposals } from '../../core/edits/applyProposals';
import { suggest } from '../../core/linking/suggest';
import type { Suggestion } from '../../core/linking/Suggestion';
import type { LinkingTexts } from '../../core/texts/LinkingTexts';
import { applyEdit } from '../../core/edits/applyEdit';
import type { NoteChanger } from '../../core/edits/NoteChanger';
import type { DeclinedSuggestions } from '../../services/DeclinedSuggestions';
import type { NotebookIndex } from '../../services/NotebookIndex';
import type { ParsedNotes } from '../../services/ParsedNotes';
import { whenMapped } from '../../services/whenMapped';
import { SuggestionsModal } from './SuggestionsModal';

export interface LinkingDesk {
  readonly index: NotebookIndex;
  readonly parsed: ParsedNotes;
  readonly notes: NoteChanger;
  readonly declined: DeclinedSuggestions;
  readonly texts: LinkingTexts;
}

export class Linking extends Component {
  constructor(
    private readonly plugin: Plugin,
    private readonly desk: LinkingDesk,
  ) {
    super();
  }

  override onload(): void {
    const { app } = this.plugin;
    const { texts, declined } = this.desk;
    this.plugin.addCommand({
      id: 'suggest-links-and-tags',
      name: texts.command,
      icon: 'link',
      checkCallback: (isChecking) => {
        const file = app.workspace.getActiveViewOfType(MarkdownView)?.file;
        if (file && !isChecking) void this.offer(file);
        return Boolean(file);
      },
    });
    this.registerEvent(
      app.workspace.on('file-menu', (menu, file) => {
        if (file instanceof TFile && file.extension === 'md') menu.addItem((item) => item.setTitle(texts.command).setIcon('link').setSection('action').onClick(() => void this.offer(file)));
      }),
    );
    this.registerEvent(app.vault.on('rename', ({ path }, oldPath) => declined.rename(oldPath, path)));
  }

  private async offer(file: TFile): Promise<void> {
    await whenMapped(this.desk.index);
    this.ask(file, this.suggest(file.path, await this.textOf(file)));
  }

  private ask(file: TFile, suggestions: readonly Suggestion[]): void {
    const { texts, declined } = this.desk;
    const question = {
      title: texts.title(file.basename),
      suggestions,
      apply: (ids: ReadonlySet<string>) => void this.apply(file, ids),
      decline: (id: string) => declined.add(file.path, id),
    };
    new SuggestionsModal(this.plugin.app, question, texts).open();
  }

  private async textOf(file: TFile): Promise<string> {
    return this.desk.notes.peek(file.path) ?? (await this.plugin.app.vault.cachedRead(file));
  }

  private suggest(path: string, text: string): readonly Suggestion[] {
    const { index, parsed, declined } = this.desk;
    return suggest(parsed.read(path, text), index.notebook, declined.of(path));
  }

  private async apply(file: TFile, ids: ReadonlySet<string>): Promise<void> {
    const { notes, texts } = this.desk;
    let applied = 0;
    let changed = '';
    const result = await notes.change(file.path, (text) => {
      const now = this.suggest(file.path, text);
      applied = now.filter(({ id, edits }) => ids.has(id) && edits.length > 0).length;
      const edit = applyProposals(text, now, ids);
      if (edit.ok) changed = applyEdit(text, edit.value);
      return edit;
    });
    new Notice(result.ok ? texts.applied(applied) : texts.problems[result.problem]);
    if (!result.ok) return;
    const rest = this.suggest(file.path, changed);
    if (rest.some(({ reason }) => reason.kind === 'done')) this.ask(file, rest);
  }
}
