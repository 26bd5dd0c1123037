// A piece of text that is searched for mentions, and where it stands.
import type { Prose } from '../notes/Note';

/**
 * A section, as far as its words lend each other their meaning. Names that are everyday words count where their own scope, a heading
 * above, or the note as a whole tells that it is about Docker.
 */
export interface Scope {
  readonly above: Scope | null;
  /** Something beside its passages tells that it is about Docker: the note's title or tags, a block of docker commands. */
  readonly isAbout: boolean;
  /** The bare names in its lists are those of commands. */
  readonly listsCommands: boolean;
}

export interface Passage {
  readonly text: string;
  /** Offset of the passage in its text. */
  readonly from: number;
  readonly kind: Prose['kind'] | 'code';
  readonly scope: Scope;
}
