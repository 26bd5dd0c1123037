// A section that collects what the note still lacks: `## cosas que añadir`, `## To do`.
import { foldText } from '../notes/foldText';
import { defineRule } from './defineRule';
import { lexicons } from './lexicons/lexicons';
import { noWords } from './noWords';
import type { OwnWords } from './OwnWords';

const backlog = new RegExp(`^(?:${lexicons.flatMap((lexicon) => lexicon.backlogs).join('|')})$`);

export const thingsToAdd = defineRule({
  id: 'things-to-add',
  severity: 'info',
  summary: 'A section that lists what is still to be added, such as "Cosas que añadir" or "To do".',
  supersedes: ['empty-section', 'todo-heading', 'stub-section', 'open-task', 'bare-marker', 'trailing-ellipsis', 'unexplained-terms'],
  examples: [
    { note: '## cosas que añadir\n- espejos', lines: [1] },
    { note: '# Redes\ntexto\n### Por hacer:\n- DNS', lines: [3] },
    { note: '## Things to add\n- mirrors\n## To-do\n- proxies', lines: [1, 3] },
    { note: '## **TODO**\n- certificates', lines: [1] },
    { note: '## Cosas que hace Docker\ntexto', lines: [] },
    { note: '## Things to know\ntext', lines: [] },
  ],
  places: (note, { ownWords = noWords }) =>
    note.sections
      .filter((section) => isBacklog(foldText(section.title).replace(/[^\p{L}\p{N}-]+/gu, ' ').trim(), ownWords))
      .map((section) => ({ span: section.heading, section, quote: section.title })),
});

/** `title`: folded, its words parted by single blanks. */
const isBacklog = (title: string, { more, fewer }: OwnWords): boolean => more.includes(title) || (backlog.test(title) && !fewer.includes(title));
