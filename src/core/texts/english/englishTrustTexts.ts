// The words of trust, in English.
import type { TrustTexts } from '../TrustTexts';

export const englishTrustTexts: TrustTexts = {
  title: 'May this note change something in Docker?',
  introduction: (path) => `The command stands in “${path}”. It makes or changes containers, images, networks or volumes. A note may come from anyone: run it if you know what it does.`,
  meaning: 'Trusting the note covers its commands as they stand now, on this device only. What somebody else changes in it asks again; what removes something or reaches this machine always asks.',
  trustNote: 'Trust note',
  runOnce: 'Run once',
  cancel: 'Cancel',
  barred: 'Running is switched off in this vault on this device. The settings of Docker Notebook switch it on.',
  heading: 'Safety on this device',
  never: { name: 'Never run commands in this vault', description: 'No Run button, no command, no key runs anything. Holds for this vault on this device.' },
  all: { name: 'Trust every note of this vault', description: 'For a vault that only you write. What removes something or reaches this machine still asks. Holds for this vault on this device.' },
  notes: 'Trusted notes',
  noNotes: 'No note is trusted yet: the first command that changes something will ask.',
  blocks: (count) => (count === 1 ? '1 block as it stood' : `${count} blocks as they stood`),
};
