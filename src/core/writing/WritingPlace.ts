// What a cursor in a note is about to write: a docker line, a line of a Dockerfile, or words.
import type { Fence } from './findFence';
import type { LineKind } from './LineKind';
import type { TypedLine } from './readTypedLine';

export type WritingPlace =
  /** `shift`: what is added to a place in the line's text to have the column in the note's line. */
  | { readonly kind: 'line'; readonly line: TypedLine; readonly options: LineKind; readonly shift: number }
  | { readonly kind: 'dockerfile'; readonly fence: Fence }
  | { readonly kind: 'words' };
