// Brings a place of a note into sight; with `takesFocus` the cursor, or in Reading view the focus, goes there.
import type { MarkdownView } from 'obsidian';
import { writeRunKey } from '../../services/RunKey';
import { focusControls } from './focusControls';
import type { RunPlace } from './RunPlace';

/** Milliseconds within which Reading view has drawn what it was scrolled to. */
const DRAWN = 300;

export function showPlace(view: MarkdownView, { key, span }: RunPlace, takesFocus: boolean): void {
  if (view.getMode() === 'preview') {
    view.previewMode.applyScroll(span.line - 1);
    if (takesFocus) view.containerEl.win.setTimeout(() => focusControls(view, writeRunKey(key)), DRAWN);
    return;
  }
  const { editor } = view;
  const [from, to] = [editor.offsetToPos(span.from), editor.offsetToPos(span.to)];
  if (takesFocus) editor.setCursor({ line: Math.min(from.line + 1, to.line), ch: 0 });
  editor.scrollIntoView({ from, to }, true);
}
