// A section below the sources, which close a note: what stands there is read as a source.
import { defineRule } from './defineRule';

export const afterFooter = defineRule({
  id: 'after-footer',
  severity: 'info',
  summary: 'A heading below the sources footer that is no part of it.',
  examples: [
    { note: '# Redes\ntexto\n## ***Sources:***\n- curso\n## DNS\ntexto', lines: [5] },
    { note: '# Logs\ntext\n\n***Sources:***\n- the course\n#### Drivers\ntext', lines: [6] },
    { note: '# Logs\ntext\n## Sources:\n### Books\n- one\n### Courses\n- two', lines: [] },
    { note: '# Logs\ntext', lines: [] },
  ],
  places: ({ footer, sections }) =>
    footer === null
      ? []
      : sections
          .filter((section) => section.heading.from > footer.span.from && section.title !== '' && (footer.section === null || section.level <= footer.section.level))
          .map((section) => ({ span: section.heading, section, quote: section.title, relatedLine: footer.span.line })),
});
