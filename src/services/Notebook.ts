// What views draw: always a whole, never half of an update.
import type { Gap } from '../core/gaps/Gap';
import type { ConceptLens } from '../core/map/ConceptLens';
import type { TopicMap } from '../core/map/TopicMap';
import type { Note } from '../core/notes/Note';

export interface Notebook {
  readonly notes: ReadonlyMap<string, Note>;
  readonly gaps: ReadonlyMap<string, readonly Gap[]>;
  /** Notes that could not be read, by path. */
  readonly problems: ReadonlyMap<string, NoteProblem>;
  /** Brought up to date when first asked for after a change; where another thread makes it, as it last was, and a change is announced when it is done. */
  readonly map: TopicMap;
  /** Whether all notes are in the map. */
  readonly isMapCurrent: boolean;
  /** With the ties that its user said are not so. */
  readonly wholeMap: TopicMap;
  /** The vocabulary that the map was read with: Docker's own and what notes add. */
  readonly lens: ConceptLens;
}

/** A note of which nothing is known, because reading it ran into a fault of this program. */
export interface NoteProblem {
  readonly path: string;
  readonly text: string;
  readonly error: unknown;
}
