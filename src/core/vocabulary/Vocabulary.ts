// What a text is searched for: concepts, and all their names with where each counts.
import type { Concept } from './Concept';
import type { VocabularyName } from './VocabularyName';

export interface Vocabulary {
  readonly concepts: ReadonlyMap<string, Concept>;
  readonly names: readonly VocabularyName[];
}
