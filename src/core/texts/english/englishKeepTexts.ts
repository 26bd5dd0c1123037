// The English words about output that is kept in a note.
import type { KeepTexts } from '../KeepTexts';

export const englishKeepTexts: KeepTexts = {
  keep: 'Keep output in the note',
  update: 'Replace the output kept in the note',
  remove: 'Remove the output kept in the note',
  keepCommand: 'Keep output of the block at the cursor in the note',
  removeCommand: 'Remove kept output at the cursor',
  kept: 'The output is kept in the note.',
  removed: 'The kept output is out of the note.',
  nothingRan: 'Nothing has run here yet, so there is no output to keep.',
  stillRuns: 'This still runs. Its output can be kept once it has ended.',
  problems: {
    gone: 'Nothing was written: the block is not in the note any more.',
    ambiguous: 'Nothing was written: the note has changed, and several of its blocks are equal. Try again from the block.',
    unclosed: 'Nothing was written: the block has no closing fence, so the output would become part of it. Close it with ``` and try again.',
    unfit: 'Nothing was written: at this place the note would not show the output as such. A comment or a fence may be open around the block.',
    none: 'No output is kept here.',
    noNote: 'Nothing was written: the note is not there any more.',
  },
  outcome: ({ exitCode, isStopped }) => (isStopped ? 'stopped' : exitCode === null ? 'no answer' : `exit ${exitCode}`),
  leftOut: (lines) => (lines === 1 ? 'The line before these is left out.' : `The ${lines} lines before these are left out.`),
  stale: 'stale',
  staleReason: 'The block was changed after this output was kept.',
  orphan: 'no block',
  orphanReason: 'The block that printed this is not in the note any more.',
};
