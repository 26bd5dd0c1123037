// The built-in vocabulary, put together when it is first asked for.
import { buildVocabulary } from './buildVocabulary';
import { allConcepts } from './concepts/allConcepts';
import type { Vocabulary } from './Vocabulary';

let known: Vocabulary | null = null;

export function dockerVocabulary(): Vocabulary {
  return (known ??= buildVocabulary(Object.values(allConcepts).flat()));
}
