// The place whose output is kept: a block of the note's text, an item of a command list, or inline code.
import type { Range } from '../notes/Range';

export interface KeptTarget {
  readonly kind: 'block' | 'entry' | 'inline';
  readonly span: Range;
}
