// A remark to oneself that stands in parentheses: `(completar)`, `(check this)`.
import type { Section, Span } from '../notes/Note';

export interface Remark {
  /** The whole parenthesis, brackets included. */
  readonly span: Span;
  /** Its words, without the brackets and on one line. */
  readonly words: string;
  readonly section: Section;
}
