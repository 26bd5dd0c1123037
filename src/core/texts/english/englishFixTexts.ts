// The English words of quick fixes.
import type { FixTexts } from '../FixTexts';

const count = (amount: number, one: string, many = `${one}s`): string => `${amount.toLocaleString('en')} ${amount === 1 ? one : many}`;

export const englishFixTexts: FixTexts = {
  kinds: {
    'make-task': 'Make it a task',
    'remove-marker': 'Take the remark out',
    'draft-words': 'Draft it from the vocabulary',
    'delete-heading': 'Delete the heading',
    'number-heading': 'Number the heading',
    'cite-links': 'List the links of the text',
    'remove-tag': 'Take the tag away',
    'mark-done': 'Mark the note as finished',
    'remove-ignore': 'Take the ignore out',
  },
  open: 'Go to the words',
  none: 'No quick fix for this gap',
  inNote: (rule) => `Fix all of “${rule}” in this note…`,
  inVault: (rule) => `Fix all of “${rule}” in the vault…`,
  wholeNote: 'Fix what can be fixed in this note…',
  hint: 'F or right-click: quick fixes.',
  command: 'Fix sections to complete in this note',
  undoCommand: 'Undo last quick fixes',
  title: (subject) => `Quick fixes: ${subject}`,
  introduction: 'Nothing is changed before you say so. What you apply here is taken back by one undo, over all notes.',
  nothing: 'Nothing here can be fixed without you: what is left has to be written, linked or run.',
  listLabel: 'Quick fixes',
  all: 'All',
  forAll: 'Do the same for all',
  each: 'As chosen for each',
  choice: (gap) => `What to do: ${gap}`,
  line: (line) => `Line ${line.toLocaleString('en')}`,
  more: (amount) => `Show ${amount.toLocaleString('en')} more`,
  apply: (amount) => (amount === 0 ? 'Apply' : `Apply ${amount.toLocaleString('en')}`),
  cancel: 'Cancel',
  applied: (fixes, notes) => (fixes === 0 ? 'Nothing was changed.' : `${count(fixes, 'fix', 'fixes')} in ${count(notes, 'note')}.`),
  leftOut: (fixes) => `${count(fixes, 'fix was', 'fixes were')} left out: the words have changed by now, another fix wrote there, or the gap would not have been closed.`,
  undo: 'Undo',
  undone: (notes) => (notes === 0 ? 'Nothing was undone.' : `The fixes in ${count(notes, 'note')} are undone.`),
  notUndone: (changes) => `${count(changes, 'change stays', 'changes stay')}: the notes have other words there by now, or are gone.`,
  nothingToUndo: 'There are no quick fixes to undo.',
};
