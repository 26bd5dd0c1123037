// What is to run: the lines, and where they come from.
import type { NoteFile } from '../core/commands/build/NoteFile';
import type { ScriptOptions } from '../core/commands/shell/readScript';

export interface RunRequest {
  readonly text: string;
  /** The text of the whole block, where only a line of it runs. */
  readonly whole?: string;
  readonly options: ScriptOptions;
  /** Its user typed it or chose it from a list of ours: no note speaks. */
  readonly isOwn?: boolean;
  /** Code blocks of the note that a build may take for files. */
  readonly noteFiles?: () => readonly NoteFile[];
}
