// The commands of the app and of plugins, by their full ID, with the rules that say whether one can run now.
import type { Command as RealCommand, Hotkey } from 'obsidian';
import type { Editor } from '../editor/Editor';
import type { MarkdownView } from '../views/MarkdownView';
import type { App } from './App';

export interface Command {
  readonly id: string;
  readonly name: string;
  readonly icon?: string;
  readonly hotkeys?: readonly Hotkey[];
  readonly callback?: () => unknown;
  readonly checkCallback?: (isChecking: boolean) => boolean | undefined;
  readonly editorCallback?: (editor: Editor, view: MarkdownView) => unknown;
  readonly editorCheckCallback?: (isChecking: boolean, editor: Editor, view: MarkdownView) => boolean | undefined;
}

type Drift = Exclude<keyof RealCommand, keyof Command | 'mobileOnly' | 'repeatable'>;
/** A member that the published type gains is a type error here. */
export const commandDrift: Record<Drift, never> = {};

export class Commands {
  private readonly all = new Map<string, Command>();

  constructor(private readonly app: App) {}

  add(command: Command): void {
    this.all.set(command.id, command);
  }

  remove(id: string): void {
    this.all.delete(id);
  }

  get(id: string): Command | undefined {
    return this.all.get(id);
  }

  list(): Command[] {
    return [...this.all.values()];
  }

  /** What the palette offers now. */
  listAvailable(): Command[] {
    return this.list().filter((command) => this.check(command, true));
  }

  /** False when there is no such command or it cannot run now. */
  run(id: string): boolean {
    const command = this.all.get(id);
    return command !== undefined && this.check(command, true) && this.check(command, false);
  }

  /** Runs the command of a pressed key; true when there was one. */
  runHotkey(event: KeyboardEvent): boolean {
    const pressed = [event.ctrlKey || event.metaKey ? 'Mod' : '', event.altKey ? 'Alt' : '', event.shiftKey ? 'Shift' : ''].filter(Boolean).sort().join();
    const isPressed = (hotkey: Hotkey): boolean => hotkey.key.toLowerCase() === event.key.toLowerCase() && [...hotkey.modifiers].sort().join() === pressed;
    const command = this.list().find(({ hotkeys }) => hotkeys?.some(isPressed));
    return command !== undefined && this.run(command.id);
  }

  private check(command: Command, isChecking: boolean): boolean {
    const view = this.app.workspace.activeMarkdownView;
    if (command.editorCheckCallback) return view !== null && view.getMode() === 'source' && command.editorCheckCallback(isChecking, view.editor, view) === true;
    if (command.editorCallback) {
      if (!view || view.getMode() !== 'source') return false;
      if (!isChecking) command.editorCallback(view.editor, view);
      return true;
    }
    if (command.checkCallback) return command.checkCallback(isChecking) === true || !isChecking;
    if (!isChecking) command.callback?.();
    return command.callback !== undefined;
  }
}
