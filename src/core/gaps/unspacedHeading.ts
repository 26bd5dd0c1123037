// A heading whose marks have no blank behind them, which makes it text: `##Redes`.
import { defineRule } from './defineRule';
import { proseLines } from './proseLines';

// Right below an item such a line counts as more of its words.
const unspaced = /^#{2,6}(?=[\p{L}\p{N}¿¡"'*_])/u;

export const unspacedHeading = defineRule({
  id: 'unspaced-heading',
  severity: 'warning',
  summary: 'A line meant as a heading whose # marks have no blank behind them.',
  examples: [
    { note: '# Redes\ntexto\n##Puente\ntexto\n####¿Y host?', lines: [3, 5] },
    { note: '- bridge\n- host\n##Alias\ntexto', lines: [3] },
    { note: '# Redes\n#ToTag #ToLink\n#redes', lines: [] },
    { note: '## Redes\n```\n##comment\n```', lines: [] },
  ],
  places: (note) =>
    note.prose
      .filter(({ kind }) => kind === 'paragraph' || kind === 'item')
      .flatMap((prose) => proseLines(prose).filter(({ text, span }) => unspaced.test(text) && (prose.kind === 'paragraph' || span.line > prose.span.line)).map(({ span, text }) => ({ span, section: prose.section, quote: text }))),
});
