// The map of the vault under its vocabulary, with the terms that notes add: where these change, every note is looked at anew.
// Nothing is worked out before the map is asked for.
import { ConceptLens } from '../core/map/ConceptLens';
import type { MapDiff } from '../core/map/MapDiff';
import { TopicIndex } from '../core/map/TopicIndex';
import type { Tie, TopicMap } from '../core/map/TopicMap';
import type { Note } from '../core/notes/Note';
import { dockerVocabulary } from '../core/vocabulary/dockerVocabulary';
import { findOwnTerms } from '../core/vocabulary/findOwnTerms';
import { mergeVocabulary } from '../core/vocabulary/mergeVocabulary';
import type { OwnTerm } from '../core/vocabulary/OwnTerm';

export class VaultTopics {
  private readonly notes = new Map<string, Note>();
  private readonly ownTerms = new Map<string, readonly OwnTerm[]>();
  private lensKnown: ConceptLens | null = null;
  private index: TopicIndex | null = null;
  private mapKnown: TopicMap | null = null;
  private shownKnown: TopicMap | null = null;

  /** Ties that are `isHidden` are left out of `map`. */
  constructor(private readonly isHidden: (tie: Tie) => boolean = () => false) {}

  set(note: Note): void {
    this.notes.set(note.path, note);
    this.useTerms(note.path, findOwnTerms(note));
    this.index?.set(note);
    this.mapKnown = null;
  }

  remove(path: string): void {
    this.notes.delete(path);
    this.useTerms(path, []);
    this.index?.remove(path);
    this.mapKnown = null;
  }

  get lens(): ConceptLens {
    if (!this.lensKnown) {
      const terms = [...this.ownTerms].sort(([one], [other]) => (one < other ? -1 : 1)).flatMap(([, own]) => own);
      this.lensKnown = new ConceptLens(mergeVocabulary(dockerVocabulary(), terms));
    }
    return this.lensKnown;
  }

  /** Works in what changed since the last call; null where the map was made anew. */
  update(): MapDiff | null {
    if (this.index) return this.index.update();
    this.index = new TopicIndex(this.lens);
    for (const note of this.notes.values()) this.index.set(note);
    this.index.update();
    return null;
  }

  /** Without the hidden ties. */
  get map(): TopicMap {
    if (!this.shownKnown || !this.mapKnown) {
      const { topics, ties } = this.wholeMap;
      this.shownKnown = { topics, ties: ties.filter((tie) => !this.isHidden(tie)) };
    }
    return this.shownKnown;
  }

  get wholeMap(): TopicMap {
    this.update();
    return (this.mapKnown ??= this.index?.map ?? { topics: [], ties: [] });
  }

  /** Other ties are hidden than before. */
  hideAnew(): void {
    this.shownKnown = null;
  }

  /** Terms that no note adds, but the settings. */
  useSetTerms(terms: readonly OwnTerm[]): void {
    this.useTerms('', terms);
    this.mapKnown = null;
  }

  private useTerms(path: string, terms: readonly OwnTerm[]): void {
    const known = this.ownTerms.get(path) ?? [];
    // Of nearly every note.
    if (known.length === 0 && terms.length === 0) return;
    if (JSON.stringify(known) === JSON.stringify(terms)) return;
    if (terms.length > 0) this.ownTerms.set(path, terms);
    else this.ownTerms.delete(path);
    this.lensKnown = null;
    this.index = null;
  }
}
