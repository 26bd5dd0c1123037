// Numbers a heading that says the same as one beside it, so that it can be linked to. Links to both led to the first, whose name stays.
import type { Section } from '../../notes/Note';
import { headingWords } from '../headingWords';
import type { Fix } from './Fix';

export const numberHeading: Fix = {
  kind: 'number-heading',
  rules: ['duplicate-heading'],
  summary: 'Puts a number behind a heading that says the same as an earlier one beside it.',
  examples: [
    { note: '# Capas\n## Solo lectura\na\n## Solo lectura\nb\n## solo lectura ##\nc', fixed: '# Capas\n## Solo lectura\na\n## Solo lectura (2)\nb\n## solo lectura (3) ##\nc' },
    { note: '## Ports\na\n## Ports 2\nb\n## Ports:\nc', fixed: '## Ports\na\n## Ports 2\nb\n## Ports (3):\nc' },
    { note: 'Ports\n===\na\n\n**Ports**\n===\nb', fixed: 'Ports\n===\na\n\n**Ports** (2)\n===\nb' },
  ],
  edits({ section }, { text }) {
    const { titleSpan, parent } = section;
    const colon = /\s*:\s*$/.exec(text.slice(titleSpan.from, titleSpan.to))?.[0].length ?? 0;
    const at = titleSpan.to - colon;
    return [{ from: at, to: at, insert: ` (${numberFor(section, parent?.children ?? [])})` }];
  },
};

/** The equal headings before it take the first numbers that no other heading has. */
function numberFor(section: Section, siblings: readonly Section[]): number {
  const words = headingWords(section.title);
  const taken = new Set(siblings.map(({ title }) => headingWords(title)));
  const place = siblings.filter(({ title, index }) => index <= section.index && headingWords(title) === words).length;
  let number = 1;
  for (let left = place - 1; left > 0; left -= 1) {
    number += 1;
    while (taken.has(`${words} ${number}`)) number += 1;
  }
  return number;
}
