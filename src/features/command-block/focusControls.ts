// Leads the keyboard to the controls of a place, where they are drawn.
import type { MarkdownView } from 'obsidian';
import { keyAttribute } from './keyAttribute';

/** False where the page shows none. */
export function focusControls({ containerEl }: MarkdownView, written: string): boolean {
  const controls = containerEl.findAll(`[${keyAttribute}]`).filter((el) => el.isShown() && el.getAttribute(keyAttribute) === written);
  // Of an item without output only its small button is there.
  const panel = controls.find((el) => el.matches('.docker-notebook-panel:not(.is-empty)'));
  // Fields stand before the button that runs.
  const first = panel ? panel.findAll('input, .docker-notebook-action').find((el) => el.isShown()) : controls.find((el) => el.matches('button'));
  first?.focus();
  return first !== undefined;
}
