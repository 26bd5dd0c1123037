// Deletes a heading that governs nothing, with the empty bullets and fences below it. Comments and rules stay.
import { hasContent } from '../hasContent';
import { endOfNotes } from './endOfNotes';
import type { Fix } from './Fix';
import { removeLines } from './removeLines';

export const deleteHeading: Fix = {
  kind: 'delete-heading',
  rules: ['empty-section', 'untitled-heading', 'todo-heading', 'things-to-add'],
  losesWords: true,
  summary: 'Deletes the line of a heading without title, or of one below which nothing is written, with the empty bullets there.',
  examples: [
    { note: '# Redes\ntexto\n\n## Ports\n- \n\n## Volumes\ntext\n', fixed: '# Redes\ntexto\n\n## Volumes\ntext\n' },
    { note: '# Redes\ntexto\n## DNS\n---\n***Sources:***\nhttps://docs.docker.com/', fixed: '# Redes\ntexto\n\n---\n***Sources:***\nhttps://docs.docker.com/' },
    { note: '# Redes\ntexto\n\n## DNS\n%% lo vi en el curso %%\n', fixed: '# Redes\ntexto\n\n%% lo vi en el curso %%\n' },
    { note: '# Redes\nuno\n####\ndos\n', fixed: '# Redes\nuno\n\ndos\n' },
    { note: '# Redes\ntexto\n\n###\n####\n####\n', fixed: '# Redes\ntexto\n\n' },
    { note: '# Redes\ntexto\n\n## cosas que añadir\n', fixed: '# Redes\ntexto\n' },
    { note: '# Redes\ntexto\n\n## enlazar con los apuntes de DNS', fixed: '# Redes\ntexto' },
    { note: '# Redes\ntexto\n## cosas que añadir\n- espejos\n', fixed: '# Redes\ntexto\n## cosas que añadir\n- espejos\n' },
  ],
  edits(gap, note, { gaps }) {
    const { section, rule } = gap;
    if (rule !== 'untitled-heading' && (hasContent(note, section.own) || section.children.length > 0)) return [];
    // What the heading asks for would be lost with it, and nobody would have read it.
    if (rule === 'empty-section' && gaps.some((other) => other.rule === 'todo-heading' && other.section === section)) return [];
    return [removeLines(note.text, section.heading.from, hasContent(note, section.own) ? section.heading.to : endOfNotes(note, section))];
  },
};
