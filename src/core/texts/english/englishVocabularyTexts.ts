// The English words about blocks that add terms to the vocabulary.
import type { VocabularyTexts } from '../VocabularyTexts';

export const englishVocabularyTexts: VocabularyTexts = {
  problems: {
    noName: () => 'A name is missing. Write it as in “- bind mount, host mount: a folder of the machine”.',
    noWord: ({ name }) => `“${name}” has no letters to look for.`,
    tooLong: ({ name, most }) => `“${name}” is a sentence and no name: a name has at most ${most} words. Is the colon missing?`,
    twice: ({ name, line }) => `Line ${line} has “${name}” already.`,
  },
};
