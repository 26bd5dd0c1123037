// What an exporter writes: topics with the ties between them, the notes in which they stand, and where they lie if that is known.
import type { TopicMap } from '../map/TopicMap';
import type { Note } from '../notes/Note';
import type { ExportWords } from '../texts/ExportTexts';

export interface Place {
  readonly x: number;
  readonly y: number;
}

export interface ExportedMap {
  readonly map: TopicMap;
  /** By path: of every topic at least the note to which it leads. */
  readonly notes: ReadonlyMap<string, Note>;
  /** By topic, in pixels, y downwards. Null where the exporter has to find places itself. */
  readonly places: ReadonlyMap<string, Place> | null;
  readonly words: ExportWords;
}
