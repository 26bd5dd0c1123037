// A concept that a vault names often and explains nowhere, in the note that names it most.
import type { Section, Span } from '../notes/Note';

export interface ConceptPlace {
  /** As the vocabulary calls it in the language of the note. */
  readonly name: string;
  /** Where the note names it first. */
  readonly span: Span;
  readonly section: Section;
}
