// The app's own commands and keys, and what the ribbon offers besides plugins.
import type { App } from '../obsidian/app/App';
import { CommandPalette } from '../obsidian/ui/CommandPalette';
import { QuickSwitcher } from '../obsidian/ui/QuickSwitcher';

export function addAppCommands(app: App): void {
  const { commands, workspace } = app;
  commands.add({ id: 'command-palette:open', name: 'Command palette: Open command palette', hotkeys: [{ modifiers: ['Mod'], key: 'p' }], callback: () => new CommandPalette(app).open() });
  commands.add({ id: 'switcher:open', name: 'Quick switcher: Open quick switcher', hotkeys: [{ modifiers: ['Mod'], key: 'o' }], callback: () => new QuickSwitcher(app).open() });
  commands.add({ id: 'app:open-settings', name: 'Open settings', hotkeys: [{ modifiers: ['Mod'], key: ',' }], callback: () => app.setting.open() });
  commands.add({ id: 'app:toggle-left-sidebar', name: 'Toggle left sidebar', callback: () => workspace.leftSplit.toggle() });
  commands.add({ id: 'app:toggle-right-sidebar', name: 'Toggle right sidebar', callback: () => workspace.rightSplit.toggle() });
  commands.add({ id: 'workspace:split-vertical', name: 'Split right', callback: () => void duplicate(app) });
  commands.add({ id: 'workspace:close', name: 'Close current tab', hotkeys: [{ modifiers: ['Mod'], key: 'w' }], callback: () => workspace.activeLeaf?.detach() });
  commands.add({
    id: 'markdown:toggle-preview',
    name: 'Toggle reading view',
    hotkeys: [{ modifiers: ['Mod'], key: 'e' }],
    checkCallback: (isChecking) => {
      const view = workspace.activeMarkdownView;
      if (view && !isChecking) void view.toggleMode();
      return view !== null;
    },
  });
  commands.add({ id: 'editor:save-file', name: 'Save current file', hotkeys: [{ modifiers: ['Mod'], key: 's' }], callback: () => void workspace.activeMarkdownView?.save() });
}

async function duplicate({ workspace }: App): Promise<void> {
  if (workspace.activeLeaf) await workspace.duplicateLeaf(workspace.activeLeaf, 'vertical');
}

export function addAppRibbon({ commands, workspace }: App): void {
  workspace.leftRibbon.addAction('panel-left', 'Toggle left sidebar', () => workspace.leftSplit.toggle());
  workspace.leftRibbon.addAction('file-search', 'Open quick switcher', () => commands.run('switcher:open'));
  workspace.leftRibbon.addAction('terminal-square', 'Open command palette', () => commands.run('command-palette:open'));
  workspace.leftRibbon.addSetting('panel-right', 'Toggle right sidebar', () => workspace.rightSplit.toggle());
  workspace.leftRibbon.addSetting('settings', 'Settings', () => commands.run('app:open-settings'));
}

/** Keys go to the scope on top first, then to commands. */
export function listenToKeys(app: App): void {
  document.addEventListener(
    'keydown',
    (event) => {
      const isTaken = app.keymap.handle(event, app.workspace.activeLeaf?.view.scope ?? null) || (!app.keymap.isAppMuted && app.commands.runHotkey(event));
      if (isTaken) event.stopPropagation();
      if (event.defaultPrevented || !(event.ctrlKey || event.metaKey)) return;
      if (['p', 'o', ',', 'e', 's', 'w'].includes(event.key.toLowerCase())) event.preventDefault();
    },
    { capture: true },
  );
}
