// Brings the controls of a place into sight that are not drawn yet, because its block is longer than the window, and leads the keyboard to them.
import type { MarkdownView } from 'obsidian';
import { writeRunKey } from '../../services/RunKey';
import { DelayedTask } from '../shared/DelayedTask';
import { focusControls } from './focusControls';
import type { RunPlace } from './RunPlace';

/** Milliseconds within which an editor has drawn what it was scrolled to. */
const DRAWN = 300;

/** `miss` is called where there are none even so. */
export function showControls(view: MarkdownView, { key, span }: RunPlace, miss: () => void): void {
  const end = view.editor.offsetToPos(span.to);
  view.editor.scrollIntoView({ from: end, to: end }, true);
  new DelayedTask(view.containerEl, () => {
    if (!focusControls(view, writeRunKey(key))) miss();
  }).start(DRAWN);
}
