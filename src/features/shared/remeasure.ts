// Reading view keeps the heights of its sections; told of a new size, it measures them again.
import { MarkdownView, type App } from 'obsidian';

export function remeasure(app: App, changed: HTMLElement): void {
  app.workspace.iterateAllLeaves(({ view }) => {
    if (view instanceof MarkdownView && view.getMode() === 'preview' && view.containerEl.contains(changed)) view.onResize();
  });
}
