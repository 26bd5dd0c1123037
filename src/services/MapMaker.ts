// Who makes the map of the notes: this thread, when it is asked, or another one, which answers later.
import type { TopicMap } from '../core/map/TopicMap';
import type { Note, WorkflowTagNames } from '../core/notes/Note';
import type { OwnTerm } from '../core/vocabulary/OwnTerm';

export interface MapMaker {
  set(note: Note): void;
  remove(path: string): void;
  /** Notes are read with these names from here on; those that are known are set anew. */
  useWorkflowTags(names: WorkflowTagNames): void;
  /** Terms that no note adds, but the settings. */
  useSetTerms(terms: readonly OwnTerm[]): void;
  /** The last map there is. Asking for it has whatever changed worked in. */
  readonly map: TopicMap;
  /** Whether that is all that was set. */
  readonly isCurrent: boolean;
  close(): void;
}

export interface MapListener {
  /** `map` is another one. */
  changed(): void;
  /** The maker will never answer again: somebody else has to do. */
  lost(error: unknown): void;
}

export type MakeMap = (listener: MapListener) => MapMaker;
