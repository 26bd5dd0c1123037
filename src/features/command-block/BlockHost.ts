// What the controls of Reading view and of Live Preview need of the feature that makes them.
import type { Component } from 'obsidian';
import type { RunDesk } from './RunDesk';

export interface Rename {
  readonly oldPath: string;
  readonly path: string;
}

export interface BlockHost {
  readonly desk: RunDesk;
  /** Owns a control, so that it ends with the plugin even where the app keeps the page. */
  adopt<Control extends Component>(control: Control): Control;
  drop(control: Component): void;
  /** Calls back when the index has another text of the note, and when other blocks are to be run. Returns how to stop listening. */
  onNoteChange(path: string, listener: () => void): () => void;
  /** After the runs of the note have moved with it. */
  onRename(listener: (rename: Rename) => void): () => void;
  onSettingsChange(listener: () => void): () => void;
  /** A part of a page in Reading view has another height. */
  resized(el: HTMLElement): void;
}
