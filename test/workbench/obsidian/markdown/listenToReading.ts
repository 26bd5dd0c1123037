// What clicks do in rendered notes: links open, checkboxes change the note. Listeners sit on the scroller, so that sections may come and go.
import type { App } from '../app/App';
import { Keymap } from '../ui/Keymap';

interface Reading {
  readonly app: App;
  sourcePath(): string;
  toggleTask(checkbox: HTMLElement): void;
}

export function listenToReading(el: HTMLElement, reading: Reading): void {
  const openLink = (event: MouseEvent, link: HTMLElement): void => {
    event.preventDefault();
    const source = link.closest<HTMLElement>('[data-source-path]')?.dataset.sourcePath ?? reading.sourcePath();
    void reading.app.workspace.openLinkText(link.dataset.href ?? '', source, Keymap.isModEvent(event));
  };
  el.on('click', 'a.internal-link', openLink);
  el.on('auxclick', 'a.internal-link', openLink);
  el.on('click', 'a.tag', (event) => event.preventDefault());
  el.on('click', 'input.task-list-item-checkbox', (event, checkbox) => {
    event.preventDefault();
    reading.toggleTask(checkbox);
  });
}
