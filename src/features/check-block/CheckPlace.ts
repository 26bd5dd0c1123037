// A check block in a note.
import type { Span } from '../../core/notes/Note';
import type { RunKey } from '../../services/RunKey';

export interface CheckPlace {
  readonly key: RunKey;
  readonly span: Span;
  /** Stands in a quote or callout, which Live Preview draws as a whole. */
  readonly isQuoted: boolean;
}
