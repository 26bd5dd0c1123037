// What the panels of Reading view and of Live Preview need of the feature that makes them.
import type { Component } from 'obsidian';
import type { CheckDesk } from './CheckDesk';

export interface CheckHost {
  readonly desk: CheckDesk;
  /** Owns a panel, so that it ends with the plugin even where the app keeps the page. */
  adopt<Control extends Component>(control: Control): Control;
  drop(control: Component): void;
  /** The check blocks of a note as it is known. */
  onNoteChange(path: string, listener: () => void): () => void;
  /** After the results of the note have moved with it. */
  onRename(listener: (oldPath: string, path: string) => void): () => void;
  textOf(path: string): string | null;
  /** A part of a page in Reading view has another height. */
  resized(el: HTMLElement): void;
}
