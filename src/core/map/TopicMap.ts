// The map of a vault: topics and the typed ties between them.

/** A `concept` is one of Docker's own, whatever notes call it; all other topics stand in a note by their own words. */
export type TopicKind = 'note' | 'section' | 'concept' | 'command' | 'instruction' | 'term' | 'tag' | 'source';

/** What a note says of itself: its headings, lists, tags, links and footer. */
export type StatedTieKind = 'contains' | 'defines' | 'tagged' | 'links to' | 'cites';

/** How two concepts of the vocabulary belong together. */
export type RelationKind = 'is a' | 'part of' | 'uses' | 'creates' | 'isolates with' | 'contrasts with';

/** What was found by reading words; its user may say that it is not so. */
export type InferredTieKind = 'mentions' | 'about' | RelationKind;

export type TieKind = StatedTieKind | InferredTieKind;

export interface Topic {
  /** Stable while the note's path and the topic's name stay; independent of line numbers. */
  readonly id: string;
  readonly label: string;
  readonly kind: TopicKind;
  /** Where a click leads: the note's path and 1-based line. For what notes share: its first occurrence. */
  readonly path: string;
  readonly line: number;
}

export interface Tie {
  readonly from: string;
  readonly to: string;
  readonly kind: TieKind;
  /** The first line that says so: its note's path and 1-based number; of a relation that only the vocabulary knows, the line that names `to` first. */
  readonly path: string;
  readonly line: number;
}

export interface TopicMap {
  readonly topics: readonly Topic[];
  readonly ties: readonly Tie[];
}
