// Words of a note that may become a link, and where they stand.
import type { Section } from '../notes/Note';

export interface LinkableWords {
  readonly section: Section;
  /** They are part of the section's heading. */
  readonly isHeading: boolean;
  /** 1-based. */
  readonly line: number;
  /** UTF-16 offsets into the note's text. */
  readonly from: number;
  readonly to: number;
}
