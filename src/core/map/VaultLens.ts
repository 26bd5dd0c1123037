// The vocabulary under which a vault is read: Docker's own, and the terms that its notes add. Made when it is first asked for after these changed.
import type { Note } from '../notes/Note';
import { dockerVocabulary } from '../vocabulary/dockerVocabulary';
import { findOwnTerms } from '../vocabulary/findOwnTerms';
import { mergeVocabulary } from '../vocabulary/mergeVocabulary';
import type { OwnTerm } from '../vocabulary/OwnTerm';
import { ConceptLens } from './ConceptLens';

export class VaultLens {
  private readonly ownTerms = new Map<string, readonly OwnTerm[]>();
  private known: ConceptLens | null = null;

  /** Whether notes are to be read anew, because other words mean something now. */
  set(note: Note): boolean {
    return this.useTerms(note.path, findOwnTerms(note));
  }

  /** As `set`. */
  remove(path: string): boolean {
    return this.useTerms(path, []);
  }

  /** Terms that no note adds, but the settings. As `set`. */
  useSetTerms(terms: readonly OwnTerm[]): boolean {
    return this.useTerms('', terms);
  }

  get lens(): ConceptLens {
    if (!this.known) {
      const terms = [...this.ownTerms].sort(([one], [other]) => (one < other ? -1 : 1)).flatMap(([, own]) => own);
      this.known = new ConceptLens(mergeVocabulary(dockerVocabulary(), terms));
    }
    return this.known;
  }

  private useTerms(path: string, terms: readonly OwnTerm[]): boolean {
    const known = this.ownTerms.get(path) ?? [];
    // Of nearly every note.
    if (known.length === 0 && terms.length === 0) return false;
    if (JSON.stringify(known) === JSON.stringify(terms)) return false;
    if (terms.length > 0) this.ownTerms.set(path, terms);
    else this.ownTerms.delete(path);
    this.known = null;
    return true;
  }
}
