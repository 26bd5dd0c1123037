// The English words of cleaning up.
import type { CleanTexts } from '../CleanTexts';

export const englishCleanTexts: CleanTexts = {
  commands: { note: 'Clean up what this note made', vault: 'Clean up what all notes of this vault made' },
  noteTitle: (note) => `Clean up what “${note}” made`,
  vaultTitle: 'Clean up what the notes of this vault made',
  introduction: 'These bear the label of the note that made them. Containers are stopped and removed with their anonymous volumes; what is in a volume is lost. Images stay.',
  awaited: 'Asking the engine…',
  nothing: 'Nothing is left of what was made here. What a block makes is labelled, unless the settings say otherwise.',
  unknown: (message) => `The engine could not be asked: ${message}`,
  listLabel: 'What will be removed',
  remove: (count) => (count === 0 ? 'Remove' : `Remove ${count.toLocaleString('en')}`),
  cancel: 'Cancel',
  removals: {
    gone: (name) => `${name} was gone already.`,
    used: (name, by) => `${name} stays: ${by} still uses it. Remove that first, then clean up again.`,
    failed: (name, message) => `${name} stays: ${message}`,
  },
  removed: (count) => (count === 1 ? '1 thing was removed.' : `${count.toLocaleString('en')} things were removed.`),
  stopped: (message) => `The engine stopped answering, the rest stays: ${message}`,
};
