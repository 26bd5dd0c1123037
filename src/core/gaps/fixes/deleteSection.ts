// Deletes a heading that was a task, or a list of what to add, with its notes: what it asked for is done. Comments and rules stay.
import { hasContent } from '../hasContent';
import { endOfNotes } from './endOfNotes';
import type { Fix } from './Fix';
import { removeLines } from './removeLines';

export const deleteSection: Fix = {
  kind: 'delete-section',
  rules: ['todo-heading', 'things-to-add'],
  losesWords: true,
  summary: 'Deletes a heading that is a task, or that collects what to add, with its notes.',
  examples: [
    { note: '# Redes\ntexto\n\n## Cosas que añadir\n- espejos\n- DNS\n\n## Puertos\ntexto\n', fixed: '# Redes\ntexto\n\n## Puertos\ntexto\n' },
    { note: '# Redes\ntexto\n## Meter un ejemplo de varias etapas\n- tres etapas bastan\n\n- - -\n## ***Sources:***\nel curso\n', fixed: '# Redes\ntexto\n\n- - -\n## ***Sources:***\nel curso\n' },
    { note: '# Redes\ntexto\n## Cosas que añadir\n', fixed: '# Redes\ntexto\n## Cosas que añadir\n' },
  ],
  edits: ({ section }, note) => (hasContent(note, section.own) ? [removeLines(note.text, section.heading.from, endOfNotes(note, section))] : []),
};
