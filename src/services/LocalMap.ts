// The map made on this thread, at once when it is asked for.
import type { TopicMap } from '../core/map/TopicMap';
import { VaultTopics } from '../core/map/VaultTopics';
import type { Note } from '../core/notes/Note';
import type { OwnTerm } from '../core/vocabulary/OwnTerm';
import type { MapMaker } from './MapMaker';

export class LocalMap implements MapMaker {
  readonly isCurrent = true;
  private readonly topics = new VaultTopics();

  set(note: Note): void {
    this.topics.set(note);
  }

  remove(path: string): void {
    this.topics.remove(path);
  }

  /** A note brings what it was read as. */
  useWorkflowTags(): void {
    return undefined;
  }

  useSetTerms(terms: readonly OwnTerm[]): void {
    this.topics.useSetTerms(terms);
  }

  get map(): TopicMap {
    return this.topics.map;
  }

  close(): void {
    return undefined;
  }
}
