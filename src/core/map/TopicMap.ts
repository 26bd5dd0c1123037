// The map of a vault: topics and the typed ties between them.

export type TopicKind = 'note' | 'section' | 'command' | 'instruction' | 'term' | 'tag' | 'source';

export type TieKind = 'contains' | 'defines' | 'tagged' | 'links to' | 'cites' | 'mentions';

export interface Topic {
  /** Stable while the note's path and the topic's name stay; independent of line numbers. */
  readonly id: string;
  readonly label: string;
  readonly kind: TopicKind;
  /** Where a click leads: the note's path and 1-based line. For a tag or source: its first occurrence. */
  readonly path: string;
  readonly line: number;
}

export interface Tie {
  readonly from: string;
  readonly to: string;
  readonly kind: TieKind;
}

export interface TopicMap {
  readonly topics: readonly Topic[];
  readonly ties: readonly Tie[];
}
