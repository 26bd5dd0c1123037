// The note in front and where in it its user is, in whatever mode it is shown.
import { MarkdownView, type App } from 'obsidian';
import { keyAttribute } from './keyAttribute';

export interface ActiveNote {
  readonly view: MarkdownView;
  readonly path: string;
  readonly text: string;
  /** The cursor; in Reading view null, where a control has the focus `key` says which. */
  readonly offset: number | null;
  /** The written key of the place whose controls have the focus, or in Reading view the first that is in sight. */
  readonly key: string | null;
}

export function findActiveNote(app: App): ActiveNote | null {
  const view = app.workspace.getActiveViewOfType(MarkdownView);
  if (!view?.file) return null;
  const { path } = view.file;
  const isReading = view.getMode() === 'preview';
  const { editor } = view;
  return {
    view,
    path,
    text: isReading ? view.getViewData() : editor.getValue(),
    offset: isReading ? null : editor.posToOffset(editor.getCursor()),
    key: findFocused(view) ?? (isReading ? findFirstInSight(view) : null),
  };
}

function findFocused({ containerEl }: MarkdownView): string | null {
  const { activeElement } = containerEl.doc;
  return activeElement && containerEl.contains(activeElement) ? (activeElement.closest(`[${keyAttribute}]`)?.getAttribute(keyAttribute) ?? null) : null;
}

function findFirstInSight({ containerEl }: MarkdownView): string | null {
  const { top } = containerEl.getBoundingClientRect();
  const panel = containerEl.findAll(`.docker-notebook-panel.is-block[${keyAttribute}]`).find((el) => el.isShown() && el.getBoundingClientRect().bottom > top);
  return panel?.getAttribute(keyAttribute) ?? null;
}
