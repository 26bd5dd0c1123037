// The commands that check: the block at the cursor, and all blocks of the note. They work in Reading view, Live Preview and source mode.
import { Component, MarkdownView, Notice, type Plugin } from 'obsidian';
import { writeRunKey } from '../../services/RunKey';
import type { CheckDesk } from './CheckDesk';
import type { CheckPlace } from './CheckPlace';
import { findCheckPlaces } from './findCheckPlaces';
import { keyAttribute } from './keyAttribute';

export class CheckCommands extends Component {
  constructor(
    private readonly plugin: Plugin,
    private readonly desk: CheckDesk,
  ) {
    super();
  }

  override onload(): void {
    const { commands } = this.desk.texts;
    this.add('check-block', commands.block, 'list-checks', (view) => this.findHere(view));
    this.add('check-note', commands.note, 'check-check', (view) => this.findPlaces(view));
  }

  private add(id: string, name: string, icon: string, choose: (view: MarkdownView) => readonly CheckPlace[]): void {
    this.plugin.addCommand({
      id,
      name,
      icon,
      checkCallback: (isChecking) => {
        const view = this.plugin.app.workspace.getActiveViewOfType(MarkdownView);
        if (!view?.file) return false;
        if (!isChecking) this.check(choose(view));
        return true;
      },
    });
  }

  private check(places: readonly CheckPlace[]): void {
    if (places.length === 0) new Notice(this.desk.texts.noBlock);
    for (const { key } of places) void this.desk.checks.check(key);
  }

  private findPlaces(view: MarkdownView): readonly CheckPlace[] {
    const text = view.getMode() === 'preview' ? view.getViewData() : view.editor.getValue();
    return view.file ? findCheckPlaces(this.desk.parsed.read(view.file.path, text)) : [];
  }

  /** The block around the cursor or whose controls have the focus; in Reading view the first in sight. */
  private findHere(view: MarkdownView): readonly CheckPlace[] {
    const places = this.findPlaces(view);
    const isReading = view.getMode() === 'preview';
    const written = findFocused(view) ?? (isReading ? findFirstInSight(view) : null);
    const offset = isReading ? null : view.editor.posToOffset(view.editor.getCursor());
    return places.filter(({ key, span }) => (written === null ? offset !== null && span.from <= offset && offset <= span.to : writeRunKey(key) === written));
  }
}

function findFocused({ containerEl }: MarkdownView): string | null {
  const { activeElement } = containerEl.doc;
  return activeElement && containerEl.contains(activeElement) ? (activeElement.closest(`[${keyAttribute}]`)?.getAttribute(keyAttribute) ?? null) : null;
}

function findFirstInSight({ containerEl }: MarkdownView): string | null {
  const { top } = containerEl.getBoundingClientRect();
  const panel = containerEl.findAll(`[${keyAttribute}]`).find((el) => el.isShown() && el.getBoundingClientRect().bottom > top);
  return panel?.getAttribute(keyAttribute) ?? null;
}
