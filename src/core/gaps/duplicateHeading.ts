// Two headings beside each other with the same words: the later one is the gap, the first is related.
import type { Section } from '../notes/Note';
import { defineRule } from './defineRule';
import { headingWords } from './headingWords';

export const duplicateHeading = defineRule({
  id: 'duplicate-heading',
  severity: 'warning',
  summary: 'A heading with the same words as one beside it; case, accents and punctuation do not count.',
  examples: [
    { note: '# Capas\n## Solo lectura\na\n## Solo lectura\nb', lines: [4] },
    { note: '## ¿Qué es una imagen?\na\n## Que es una IMAGEN\nb\n## **que es** una imagen?\nc', lines: [3, 5] },
    { note: '## Ports\na\n#### Volumes\nb\n## Ports:\nc', lines: [5] },
    { note: '# Run\n## Example\na\n# Stop\n## Example\nb', lines: [] },
    { note: '## Network (bridge)\na\n## Network (host)\nb', lines: [] },
  ],
  places: (note) =>
    [note.preamble, ...note.sections].flatMap((parent) => {
      const first = new Map<string, Section>();
      return parent.children.flatMap((section) => {
        const key = headingWords(section.title);
        const earlier = first.get(key);
        if (key === '' || !earlier) {
          first.set(key, section);
          return [];
        }
        return [{ span: section.heading, section, quote: section.title, relatedLine: earlier.heading.line }];
      });
    }),
});
