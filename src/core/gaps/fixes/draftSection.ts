// Writes a section for a concept that is explained nowhere, with what the vocabulary says of it, marked as a draft.
import { languageOf } from '../../vocabulary/languageOf';
import type { Note, Section } from '../../notes/Note';
import { draftMarks } from './draftMarks';
import type { Fix } from './Fix';
import { writeSection } from './writeSection';

export const draftSection: Fix = {
  kind: 'draft-section',
  rules: ['unexplained-concept'],
  summary: 'Adds a section above the sources that says what the vocabulary knows of a concept, marked as a draft to be read.',
  examples: [
    {
      note: '# Cgroups\nReparten la memoria de la máquina, y el kernel mata a quien se pasa.\n\n- - -\n## ***Sources:***\nel curso\n',
      fixed: '# Cgroups\nReparten la memoria de la máquina, y el kernel mata a quien se pasa.\n\n## Kernel\nEl corazón del sistema operativo: reparte la máquina entre los procesos (revisar este borrador)\n\n- - -\n## ***Sources:***\nel curso\n',
    },
    {
      note: '# Signals\n### The first process\nThe kernel protects it, and the others not.',
      fixed: '# Signals\n### The first process\nThe kernel protects it, and the others not.\n\n### Kernel\nThe core of the operating system: shares the machine out among processes (check this draft)',
    },
    { note: '# Birds\nThe wren sings.\n', fixed: '# Birds\nThe wren sings.\n' },
  ],
  edits({ quote, section }, note, context) {
    const language = languageOf(note.text);
    const definition = context.define('heading', quote, language);
    if (definition === '') return [];
    const title = quote.charAt(0).toUpperCase() + quote.slice(1);
    return writeSection(note, [`${'#'.repeat(levelFor(note, section))} ${title}`, `${definition} ${draftMarks[language]}`]);
  },
};

/** As deep as the section that names it, and no deeper than what stands above it allows. */
function levelFor({ sections }: Note, section: Section): number {
  const above = sections.filter(({ isFooter }) => !isFooter).at(-1)?.level ?? 1;
  return Math.max(2, Math.min(section.level, above + 1));
}
