// Puts the blank behind the marks of a heading that makes a heading of it.
import type { Fix } from './Fix';

export const spaceHeading: Fix = {
  kind: 'space-heading',
  rules: ['unspaced-heading'],
  summary: 'Puts a blank behind the # marks of a line that is meant as a heading.',
  examples: [
    { note: '# Redes\ntexto\n##Puente\ntexto\n', fixed: '# Redes\ntexto\n## Puente\ntexto\n' },
    { note: 'texto\n\n####¿Y host?', fixed: 'texto\n\n#### ¿Y host?' },
  ],
  edits({ span }, { text }) {
    const at = span.from + (/^#*/.exec(text.slice(span.from, span.to))?.[0].length ?? 0);
    return [{ from: at, to: at, insert: ' ' }];
  },
};
