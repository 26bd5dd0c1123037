// What a note does for the concepts of the vocabulary: which it only names, and which it says something of.

export interface NoteConcepts {
  /** In how many of its sections it names each, by id. */
  readonly named: ReadonlyMap<string, number>;
  readonly explained: ReadonlySet<string>;
}
