// The words for runs of more or less than a block, in English.
import type { QueueTexts } from '../QueueTexts';

const blocks = (amount: number): string => `${amount} ${amount === 1 ? 'block' : 'blocks'}`;

export const englishQueueTexts: QueueTexts = {
  runLine: 'Run line at cursor',
  runSection: 'Run section',
  runBelow: 'Run everything from here down',
  runNote: 'Run note',
  runOutdated: 'Run what is outdated in the note',
  runAndGoOn: 'Run block and go to the next',
  cancelQueue: 'Cancel queued runs',
  runOneLine: (line) => `Run line: ${line}`,
  leaveQueue: (line) => `Take out of the queue: ${line}`,
  queued: (before) => `Queued · ${before} before it`,
  leave: 'Cancel',
  waiting: 'Its turn: fill in the fields and run it',
  ofLine: (line) => `${line} ·`,
  progress: (current, total) => `Docker: block ${current} of ${total}`,
  done: (amount, time) => `${blocks(amount)} ran in ${time}.`,
  failed: ({ number, total, line }) => `Stopped at block ${number} of ${total}, which failed: ${line}${number < total ? `. ${blocks(total - number)} did not run.` : '.'}`,
  goThere: 'Go there',
  cancelled: (left) => (left === 0 ? 'Stopped.' : `Stopped. ${blocks(left)} did not run.`),
  nothingToRun: 'There is no block with docker commands here.',
  nothingOutdated: 'Every block of this note ran as it stands.',
  noLine: 'There is no docker command in this line. Put the cursor into a line of a block.',
};
