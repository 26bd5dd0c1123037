// Writes a first line from the vocabulary, marked as a draft: what a command is for, or what an empty heading is about.
import { lineEnds } from '../../edits/lineEnds';
import type { NoteEdit } from '../../edits/NoteEdit';
import type { CommandEntry, Note } from '../../notes/Note';
import { languageOf } from '../../vocabulary/languageOf';
import type { Gap } from '../Gap';
import { draftMarks } from './draftMarks';
import type { Fix, FixContext } from './Fix';
import { writeBelow } from './writeBelow';

const separators: Readonly<Record<CommandEntry['separator'], string>> = { ':': ':', ',': ',', '-': ' -', '=': ' =', '': ':' };

export const draftWords: Fix = {
  kind: 'draft-words',
  rules: ['missing-description', 'empty-section'],
  summary: 'Writes what the vocabulary says of a command or of what the heading names, marked as a draft to be read.',
  examples: [
    { note: '## Comandos\n- pull:\n- push: sube una imagen', fixed: '## Comandos\n- pull: descarga una imagen de un registro (revisar este borrador)\n- push: sube una imagen' },
    { note: '## Commands\n- `kill`  \n- run, starts a container\n', fixed: '## Commands\n- `kill`, kill running containers (check this draft)\n- run, starts a container\n' },
    { note: '# Redes\nde los contenedores\n## port mapping\n\n## DNS\ntexto', fixed: '# Redes\nde los contenedores\n## port mapping\nUn puerto de la máquina que lleva a uno del contenedor (-p 8080:80) (revisar este borrador)\n\n## DNS\ntexto' },
    { note: '# Networks\nof the containers\n## Birds\n', fixed: '# Networks\nof the containers\n## Birds\n' },
  ],
  edits(gap, note, context) {
    const language = languageOf(note.text);
    return gap.rule === 'empty-section' ? below(gap, note, { language, context }) : behind(gap, note, { language, context });
  },
};

interface Asked {
  readonly language: 'en' | 'es';
  readonly context: FixContext;
}

function below({ section }: Gap, { text }: Note, { language, context }: Asked): readonly NoteEdit[] {
  const definition = context.define('heading', section.title, language);
  return definition === '' ? [] : [writeBelow(text, section.heading.to, `${definition} ${draftMarks[language]}`)];
}

function behind({ span }: Gap, { text, commands }: Note, { language, context }: Asked): readonly NoteEdit[] {
  const entry = commands.find(({ nameSpan }) => nameSpan.from === span.from);
  const item = commands.filter((other) => other.span.from === entry?.span.from);
  // Several names may share one item and its description.
  if (!entry || item[0] !== entry) return [];
  const definitions = item.map(({ name }) => context.define('command', name, language)).filter((definition) => definition !== '');
  if (definitions.length < item.length) return [];
  const name = Math.max(...item.map(({ nameSpan }) => nameSpan.to));
  const end = lineEnds.endOf(text, name);
  const written = name + text.slice(name, end).trimEnd().length;
  const usual = commands.find((other) => other.section === entry.section && other.separator !== '')?.separator ?? ':';
  const separator = entry.separator === '' ? separators[usual] : '';
  return [{ from: written, to: end, insert: `${separator} ${definitions.map(lowerFirst).join('; ')} ${draftMarks[language]}` }];
}

/** As people write it behind a command's name; what is spelt in capitals stays. */
function lowerFirst(words: string): string {
  return /^\p{Lu}(?!\p{Lu})/u.test(words) ? words.charAt(0).toLowerCase() + words.slice(1) : words;
}
