// What suggestions for one note are made of: the other notes, the map of all, and the vocabulary it was read with.
import type { ConceptLens } from '../map/ConceptLens';
import type { TopicMap } from '../map/TopicMap';
import type { Note } from '../notes/Note';

export interface Surroundings {
  readonly notes: ReadonlyMap<string, Note>;
  readonly map: TopicMap;
  readonly lens: ConceptLens;
}
