// A titled heading below which nothing is written, neither text nor deeper headings.
import { defineRule } from './defineRule';
import { hasContent } from './hasContent';

export const emptySection = defineRule({
  id: 'empty-section',
  severity: 'warning',
  summary: 'A heading with nothing below it: rules, comments and empty bullets are nothing, deeper headings are something.',
  examples: [
    { note: '## Ports\n## Volumes\ntext', lines: [1] },
    { note: '# Redes\ntexto\n#### DNS\n\n- - -\n%% lo vi en el curso %%', lines: [3] },
    { note: '## Capas\n- \n## Etiquetas\n```bash\n```', lines: [1, 3] },
    { note: '## Redes\n### Puente\nuna red privada', lines: [] },
    { note: '## What is a layer?\nA diff of files.', lines: [] },
    { note: '## Puertos\n```bash\ndocker port web\n```\n## Sources', lines: [] },
  ],
  places: (note) =>
    note.sections
      .filter((section) => section.title !== '' && section.children.length === 0 && section !== note.footer?.section && !hasContent(note, section.own))
      .map((section) => ({ span: section.heading, section, quote: section.title })),
});
