// What a map shows of one note, so that it can be handed on note by note.
import type { Tie, Topic } from './TopicMap';

export interface MapPart {
  /** Null for the ties between concepts, which belong to no note. */
  readonly path: string | null;
  readonly topics: readonly Topic[];
  readonly ties: readonly Tie[];
}
