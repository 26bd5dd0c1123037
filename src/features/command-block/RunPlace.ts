// A place in a note at which something can be run.
import type { Span } from '../../core/notes/Note';
import type { Placeholder } from '../../core/placeholders/Placeholder';
import type { RunRequest } from '../../services/RunRequest';
import type { RunKey } from '../../services/RunKey';

export interface RunPlace {
  /** A code block, an item of a command list, or inline code. */
  readonly kind: 'block' | 'entry' | 'inline';
  readonly key: RunKey;
  readonly request: RunRequest;
  /** An item or inline code whose command does nothing alone: `stop`, `run`. Its line is completed by hand first. */
  readonly needsArguments: boolean;
  /** What is to be filled in before it runs. */
  readonly findPlaceholders: () => readonly Placeholder[];
  /** The first line of what runs, for names of controls. */
  readonly title: string;
  readonly span: Span;
  /** The words as Reading view shows them, white space collapsed; a block's code is compared as it is. */
  readonly shown: string;
  /** Stands in a quote, callout or table, which Live Preview draws as a whole. */
  readonly isQuoted: boolean;
}
