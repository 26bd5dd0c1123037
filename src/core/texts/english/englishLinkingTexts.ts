// The English words of helping a note to its links and tags.
import type { LinkingTexts } from '../LinkingTexts';

export const englishLinkingTexts: LinkingTexts = {
  command: 'Suggest links and tags for this note',
  title: (note) => `Links and tags for “${note}”`,
  introduction: 'Nothing is changed before you say so. What you apply is one step of undo where the note is open in the editor.',
  nothing: 'Nothing to propose. Links are proposed where words name what a heading of yours is about, or say its name; tags from what the headings of the note name.',
  listLabel: 'Proposals',
  reasons: {
    mention: ({ concept, target, path }) => `“${target}” in ${path} is about ${concept}.`,
    named: ({ target, path }) => `“${target}” in ${path} is called so.`,
    asked: ({ concept, target, path }) => `The heading asks for a link; “${target}” in ${path} is about ${concept}.`,
    broken: ({ written, target, path }) => (path === '' ? `The link to “${written}” leads nowhere, and nothing has a name like it. Mend or remove it by hand.` : `The link to “${written}” leads nowhere; “${target}” in ${path} is nearly called so.`),
    ambiguous: ({ written, path, others }) => `${(others.length + 1).toLocaleString('en')} notes are called “${written}”; the link leads to ${path}. Others: ${others.join(', ')}.`,
    tag: ({ name, concept, notes }) => (notes === 0 ? `The note is about ${concept}; no note has a tag for it yet.` : `The note is about ${concept}; ${notes === 1 ? '1 note has' : `${notes.toLocaleString('en')} notes have`} the tag #${name}.`),
    done: ({ tag, role }) => (role === 'toLink' ? `No link is left to propose: #${tag} may go.` : `The note has its tags: #${tag} may go.`),
  },
  apply: (count) => (count === 0 ? 'Apply' : `Apply ${count.toLocaleString('en')}`),
  cancel: 'Cancel',
  decline: 'Not again',
  declineOf: (reason) => `Do not propose again: ${reason}`,
  line: (line) => `Line ${line.toLocaleString('en')}`,
  applied: (count) => (count === 1 ? '1 proposal was applied.' : `${count.toLocaleString('en')} proposals were applied.`),
  problems: {
    changed: 'Nothing was changed: the note has other words by now. Ask for proposals again.',
    noNote: 'Nothing was changed: the note is gone.',
  },
};
