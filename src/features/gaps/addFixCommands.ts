// The commands for quick fixes: those of the note in front, and the undo of the last ones.
import type { Plugin } from 'obsidian';
import type { FixTexts } from '../../core/texts/FixTexts';
import type { FixDesk } from './FixDesk';

export function addFixCommands(plugin: Plugin, desk: FixDesk, texts: FixTexts): void {
  plugin.addCommand({
    id: 'fix-sections-of-note',
    name: texts.command,
    icon: 'wand',
    checkCallback: (isChecking) => {
      const path = plugin.app.workspace.getActiveFile()?.path ?? '';
      const isKnown = desk.knows(path);
      if (isKnown && !isChecking) desk.askNote(path);
      return isKnown;
    },
  });
  plugin.addCommand({ id: 'undo-quick-fixes', name: texts.undoCommand, icon: 'undo-2', callback: () => void desk.undo() });
}
