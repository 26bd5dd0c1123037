// A heading more than one level below the one before it: `##` and then `#####`.
import { defineRule } from './defineRule';

export const levelSkip = defineRule({
  id: 'level-skip',
  severity: 'info',
  isOffByDefault: true,
  summary: 'A heading that is more than one level deeper than the heading before it.',
  examples: [
    { note: '## Redes\ntexto\n##### Puente\ntexto', lines: [3] },
    { note: '# A\n### B\n###### C\ntext', lines: [2, 3] },
    { note: '#### Redes\n##### Puente\ntexto\n# Logs', lines: [] },
    { note: '# A\n## B\n### C\n# D\ntext', lines: [] },
  ],
  places: (note) =>
    note.sections.flatMap((section, at) => {
      const before = note.sections[at - 1];
      return before && section.level > before.level + 1 ? [{ span: section.heading, section, quote: section.title, relatedLine: before.heading.line }] : [];
    }),
});
