// All commands that can run now, by name (Ctrl+P).
import type { Command } from '../app/Commands';
import { FuzzySuggestModal } from './FuzzySuggestModal';

export class CommandPalette extends FuzzySuggestModal<Command> {
  override onOpen(): void {
    this.setPlaceholder('Select a command…');
    this.setInstructions([
      { command: '↑↓', purpose: 'to navigate' },
      { command: '↵', purpose: 'to use' },
      { command: 'esc', purpose: 'to dismiss' },
    ]);
  }

  getItems(): Command[] {
    return this.app.commands.listAvailable().sort((one, other) => one.name.localeCompare(other.name));
  }

  getItemText(command: Command): string {
    return command.name;
  }

  onChooseItem(command: Command): void {
    this.app.commands.run(command.id);
  }
}
