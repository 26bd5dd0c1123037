// The terms that a note adds to the vocabulary, from all its `docker-vocabulary` blocks; lines that add none are told by readVocabularyBlock.
import type { Note } from '../notes/Note';
import type { OwnTerm } from './OwnTerm';
import { readVocabularyBlock } from './readVocabularyBlock';

export function findOwnTerms({ blocks }: Pick<Note, 'blocks'>): readonly OwnTerm[] {
  return blocks
    .filter(({ language }) => language === 'docker-vocabulary')
    .flatMap(({ code }) => readVocabularyBlock(code))
    .flatMap(({ reading }) => (reading.ok ? [reading.value] : []));
}
