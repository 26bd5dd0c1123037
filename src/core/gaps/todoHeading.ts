// A heading that tells its writer what to do with the note, and has at most notes below it: `## Meter un ejemplo de varias etapas`.
import type { Note, Section } from '../notes/Note';
import { defineRule } from './defineRule';
import { hasContent, hasContentBelow } from './hasContent';
import type { OwnWords } from './OwnWords';
import { readIntent } from './readIntent';

// Longer than this is a text of its own, whatever its heading says.
const NOTES_MAX_WORDS = 60;

export const todoHeading = defineRule({
  id: 'todo-heading',
  severity: 'warning',
  summary: 'A heading that is itself a task for its writer, such as "Meter un ejemplo aquí" or "Add the part about ports".',
  examples: [
    { note: '# Redes\ntexto\n## enlazar con los apuntes de DNS\n## Meter un ejemplo de varias etapas\n- tres etapas bastan', lines: [3, 4] },
    { note: '## Add the part about proxies\n## TODO: explain mirrors\nsee the course', lines: [1, 2] },
    { note: '## Falta explicar los puertos\n## Completar lo de las capas\nel curso lo cuenta', lines: [1, 2] },
    { note: '## Crear una imagen\n## Borrar contenedores\ntexto', lines: [] },
    { note: '## Añadir un volumen\n```bash\ndocker run -v datos:/datos busybox\n```', lines: [] },
    { note: '## Link aggregation\n## Review process\ntext\n## ¿Añadir memoria?\nNo hace falta.', lines: [] },
  ],
  places: (note, { ownWords }) =>
    note.sections
      .filter((section) => isTask(note, section, ownWords))
      .map((section) => ({ span: section.heading, section, quote: section.title })),
});

function isTask(note: Note, section: Section, ownWords: OwnWords | undefined): boolean {
  if (section.title.startsWith('¿') || /\?\s*$/.test(section.title)) return false;
  const intent = readIntent(section.title, ownWords);
  if (!intent || section.children.some((child) => child.title !== '' && hasContentBelow(note, child))) return false;
  const isEmpty = !hasContent(note, section.own);
  if (!isEmpty && !isOnlyNotes(note, section)) return false;
  const isAboutNote = intent.namesNote || intent.pointsHere;
  switch (intent.kind) {
    case 'mark':
    case 'owing':
    case 'finishing':
      return true;
    case 'reviewing':
    case 'adding':
      return isAboutNote || (isEmpty && !intent.isOfMachine && !intent.isAlone);
    case 'changing':
      return isAboutNote;
  }
}

function isOnlyNotes(note: Note, section: Section): boolean {
  const { from, to } = section.own;
  const isInside = ({ span }: { readonly span: { readonly from: number } }): boolean => span.from >= from && span.from < to;
  if (note.blocks.some(isInside) || note.commands.some(isInside) || note.instructions.some(isInside)) return false;
  const text = note.text.slice(from, to);
  return !text.includes('`') && !/\bdocker [a-z]+ /.test(text) && text.trim().split(/\s+/).length <= NOTES_MAX_WORDS;
}
