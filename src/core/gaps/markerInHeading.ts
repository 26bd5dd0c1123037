// A remark to oneself in a heading: `## Volúmenes (completar)`, `## Networks TODO`.
import { defineRule, type FoundPlace } from './defineRule';
import { findRemarks } from './findRemarks';
import type { Section } from '../notes/Note';

const trailingMark = /(?<![\p{L}\p{N}_])(?:TODO|WIP|FIXME|TBD)\s*$/u;

export const markerInHeading = defineRule({
  id: 'marker-in-heading',
  severity: 'warning',
  summary: 'A heading that carries a remark to oneself, such as (completar) or (to be reviewed).',
  supersedes: ['empty-section', 'todo-heading', 'stub-section', 'unanswered-question'],
  examples: [
    { note: '## ¿Qué es un registro?(completar)\nUn almacén de imágenes', lines: [1] },
    { note: '# Redes\ntexto\n## Puertos (PENDIENTE)\ntexto', lines: [3] },
    { note: '## Layers (check the details)\nThey are stacked.', lines: [1] },
    { note: '## Healthchecks WIP\nsome text', lines: [1] },
    { note: '## VM y contenedor (mejor juntos)\ntexto', lines: [] },
    { note: '## Networks (bridge)\ntext', lines: [] },
    { note: '## TODO\n- certificates', lines: [] },
  ],
  places: (note, { ownWords }) => {
    const remarks = note.prose.filter((prose) => prose.kind === 'heading').flatMap((prose) => findRemarks(note.text, prose, note.links, ownWords));
    const marked = new Set(remarks.map((remark) => remark.section.index));
    return [
      ...remarks.map(({ span, words, section }) => ({ span, section, quote: words })),
      ...note.sections.filter((section) => !marked.has(section.index)).flatMap(findTrailingMark),
    ];
  },
});

function findTrailingMark(section: Section): readonly FoundPlace[] {
  const mark = trailingMark.exec(section.title);
  if (!mark || mark.index === 0) return [];
  return [{ span: section.titleSpan, section, quote: mark[0].trim() }];
}
