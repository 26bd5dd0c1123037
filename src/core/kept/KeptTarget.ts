// The place whose output is kept: a block of the note's text, or an item of a command list.
import type { Range } from '../notes/Range';

export interface KeptTarget {
  readonly kind: 'block' | 'entry';
  readonly span: Range;
}
