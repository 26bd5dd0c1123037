// The slim bar that says what this is, with the switch between light and dark.
import { setIcon } from '../obsidian/ui/icons';
import { setTooltip } from '../obsidian/ui/tooltip';

export function addBar(container: HTMLElement, toggleTheme: () => void): void {
  const bar = container.createDiv({ cls: 'workbench-bar', attr: { role: 'banner' } });
  bar.createSpan({ cls: 'workbench-bar-text', text: 'Workbench: a stand-in, not Obsidian' });
  const button = bar.createEl('button', { cls: 'workbench-bar-button' });
  setIcon(button, 'sun-moon');
  setTooltip(button, 'Light or dark');
  button.addEventListener('click', toggleTheme);
}
