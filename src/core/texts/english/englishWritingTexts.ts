// The English words that help whoever writes docker lines and Dockerfiles.
import type { WritingTexts } from '../WritingTexts';

export const englishWritingTexts: WritingTexts = {
  filters: {
    grep: 'Keep the lines that match',
    head: 'Keep the first lines',
    tail: 'Keep the last lines',
    sort: 'Put the lines in order',
    uniq: 'Leave out lines that repeat the one before',
    wc: 'Count lines, words and bytes',
    cut: 'Keep some columns',
    awk: 'Print some fields of each line',
    sed: 'Replace text in each line',
    tr: 'Replace or take away characters',
    tee: 'Write into a file too',
    xargs: 'Hand the words to another command',
    cat: 'Pass everything on',
  },
  keys: { move: 'to move', use: 'to insert', close: 'to close' },
  usageLabel: (command) => `How ${command} is used`,
  problems: {
    command: (word) => `docker has no command ${word}.`,
    subcommand: (word, family) => `docker ${family} has no command ${word}.`,
    flag: (flag, command) => `${command} has no flag ${flag}.`,
  },
  replaceBy: (word) => `Replace by ${word}`,
  fixCommand: 'Replace the unknown word at the cursor',
  nothingToFix: 'At the cursor stands no unknown word with a known one like it.',
  heading: 'Writing',
  completeLines: { name: 'Complete docker lines', description: 'Offers commands, flags and their values while you type in docker blocks, command lists and Dockerfiles.' },
  completeNames: { name: 'Complete names from the engine', description: 'Asks the engine for its containers, images, volumes and networks while you type such a name, and only then.' },
  showUsage: { name: 'Show how a command is used', description: 'While the cursor is in a docker line, its usage and the current flag stand above it. Escape closes it.' },
  checkLines: { name: 'Check docker lines', description: 'Underlines unknown commands and flags in the editor and offers the one that was meant.' },
};
