// The map of the vault under its vocabulary: where the terms that notes add change, every note is looked at anew.
// Nothing is worked out before the map is asked for.
import type { Note } from '../notes/Note';
import type { OwnTerm } from '../vocabulary/OwnTerm';
import type { MapDiff } from './MapDiff';
import type { MapPart } from './MapPart';
import { TopicIndex } from './TopicIndex';
import type { TopicMap } from './TopicMap';
import { VaultLens } from './VaultLens';

export class VaultTopics {
  private readonly notes = new Map<string, Note>();
  private readonly vocabulary = new VaultLens();
  private index: TopicIndex | null = null;
  private known: TopicMap | null = null;
  /** Notes that came or went since their parts were taken. */
  private readonly touched = new Set<string>();

  set(note: Note): void {
    this.notes.set(note.path, note);
    if (this.vocabulary.set(note)) this.index = null;
    this.index?.set(note);
    this.touch(note.path);
  }

  remove(path: string): void {
    this.notes.delete(path);
    if (this.vocabulary.remove(path)) this.index = null;
    this.index?.remove(path);
    this.touch(path);
  }

  /** Terms that no note adds, but the settings. */
  useSetTerms(terms: readonly OwnTerm[]): void {
    if (!this.vocabulary.useSetTerms(terms)) return;
    this.index = null;
    this.known = null;
  }

  /** Works in what changed since the last call; null where the map was made anew. */
  update(): MapDiff | null {
    if (this.index) return this.index.update();
    this.index = new TopicIndex(this.vocabulary.lens);
    for (const note of this.notes.values()) this.index.set(note);
    this.index.update();
    return null;
  }

  get map(): TopicMap {
    this.update();
    return (this.known ??= this.index?.map ?? { topics: [], ties: [] });
  }

  /** What the map shows of the notes that it shows otherwise than at the last call, and what ties concepts; of a note that is gone, nothing. */
  *takeParts(): Generator<MapPart> {
    this.update();
    const paths = new Set([...this.touched, ...(this.index?.takeTouched() ?? [])]);
    this.touched.clear();
    for (const path of paths) yield this.index?.partOf(path) ?? { path, topics: [], ties: [] };
    yield { path: null, topics: [], ties: [...(this.index?.relationTies ?? [])] };
  }

  private touch(path: string): void {
    this.touched.add(path);
    this.known = null;
  }
}
