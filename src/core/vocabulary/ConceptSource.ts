// A concept as its file writes it, short: names carry a mark that says where they count, and ties stand by kind.
import type { ConceptTieKind } from './Concept';

export interface ConceptSource {
  readonly id: string;
  /**
   * A bare name counts wherever it stands, and tells that the text around it is about Docker. The mark at its end says otherwise:
   * `image?` counts only where something near tells that (the word means other things elsewhere); `running!` counts there, and only
   * where it is all that is said: a heading, the term of a list item, a cell, words in emphasis, a code span; `RUN^` counts there in
   * capitals; `kernel+` counts wherever it stands and tells nothing about the text around it.
   * Accents, case, plurals, and hyphens for spaces need no names of their own.
   */
  readonly names: { readonly en: readonly string[]; readonly es: readonly string[] };
  /** Written wrong in a way that is too far off to be found by counting keys. Marks as in names. */
  readonly misspellings?: readonly string[];
  readonly definition: { readonly en: string; readonly es: string };
  /** A path below https://docs.docker.com/, or a whole address. */
  readonly docs: string;
  readonly ties?: Readonly<Partial<Record<ConceptTieKind, readonly string[]>>>;
}
