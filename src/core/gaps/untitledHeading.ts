// A heading without a title: `####` and nothing behind it.
import { defineRule } from './defineRule';

export const untitledHeading = defineRule({
  id: 'untitled-heading',
  severity: 'warning',
  summary: 'A heading line with no words in it.',
  supersedes: ['empty-section', 'duplicate-heading'],
  examples: [
    { note: '# Redes\n###\n####\n', lines: [2, 3] },
    { note: '## \ntext below it', lines: [1] },
    { note: '# Logs\n#Docker\n```\n####\n```', lines: [] },
    { note: '# Logs\n---\ntexto', lines: [] },
  ],
  places: (note) => note.sections.filter((section) => section.title === '').map((section) => ({ span: section.heading, section, quote: '' })),
});
