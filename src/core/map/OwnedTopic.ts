// A topic as one note brings it, and its place among all that notes bring: by path, then in the note's own order.
import type { Topic } from './TopicMap';

export interface OwnedTopic {
  readonly topic: Topic;
  /** Its place among the topics of its note. */
  readonly ordinal: number;
}
