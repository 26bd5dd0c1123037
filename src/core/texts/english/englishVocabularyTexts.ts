// The English words about blocks that add terms to the vocabulary.
import type { VocabularyTexts } from '../VocabularyTexts';

export const englishVocabularyTexts: VocabularyTexts = {
  title: (terms) => (terms === 1 ? '1 term of your own' : `${terms.toLocaleString('en')} terms of your own`),
  empty: 'No terms yet. Write one a line: “- bind mount, host mount: a folder of the machine”.',
  page: 'Page',
  pageOf: (term) => `Open the page of ${term}`,
  problemAt: (line, problem) => `Line ${line.toLocaleString('en')}: ${problem}`,
  setting: { name: 'Terms of your own', description: 'One a line, for all notes: the name and its synonyms, parted by commas, a colon, what it means, and a web address if there is one. The map and the proposals of links know them, as those of docker-vocabulary blocks.' },
  settingExample: 'bucket, cubeta: where the course keeps files',
  problems: {
    noName: () => 'A name is missing. Write it as in “- bind mount, host mount: a folder of the machine”.',
    noWord: ({ name }) => `“${name}” has no letters to look for. Write a word, or take it away.`,
    tooLong: ({ name, most }) => `“${name}” is a sentence and no name: a name has at most ${most} words. Is the colon missing?`,
    twice: ({ name, line }) => `Line ${line} has “${name}” already. Write all its names on one line.`,
  },
};
