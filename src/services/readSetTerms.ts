// The terms of the vocabulary that the settings hold, in the format of a block; lines that add none are told where they are typed.
import type { OwnTerm } from '../core/vocabulary/OwnTerm';
import { readVocabularyBlock } from '../core/vocabulary/readVocabularyBlock';
import type { SettingValues } from './SettingValues';

export function readSetTerms({ ownTerms }: SettingValues): readonly OwnTerm[] {
  return readVocabularyBlock(ownTerms).flatMap(({ reading }) => (reading.ok ? [reading.value] : []));
}
