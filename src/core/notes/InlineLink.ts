// A link as the inline pass finds it, offsets relative to the leaf block; parseNote adds section and line.
import type { NoteLink } from './Note';
import type { Range } from './Range';

export interface InlineLink extends Range, Omit<NoteLink, 'span' | 'section'> {
  /** Where the words stand that a reader sees; what lies outside is target and marks. */
  readonly shownFrom: number;
  readonly shownTo: number;
}
