// Takes a workflow tag away once the note has what it asks for: topic tags, or a link to another note.
import { removeTagWords } from '../../edits/removeTagWords';
import type { Note } from '../../notes/Note';
import { isWebAddress } from '../../notes/isWebAddress';
import type { Fix } from './Fix';
import { removeLines } from './removeLines';
import { removeYamlItem } from './removeYamlItem';

export const removeTag: Fix = {
  kind: 'remove-tag',
  rules: ['to-tag', 'to-link'],
  summary: 'Takes #ToTag away where the note has a topic tag, and #ToLink where it links to a note.',
  examples: [
    { note: '**Tags:** #_Todo\n#ToTag #Docker\n- - -\n# Registros', fixed: '**Tags:** #_Todo\n#Docker\n- - -\n# Registros' },
    { note: '#Docker #ToLink \n- - -\n[[Redes]]', fixed: '#Docker\n- - -\n[[Redes]]' },
    { note: '#Docker\n#ToTag\n- - -\ntexto', fixed: '#Docker\n- - -\ntexto' },
    { note: '---\ntags: [Docker, toTag]\n---\ntexto', fixed: '---\ntags: [Docker]\n---\ntexto' },
    { note: '---\ntags:\n  - Docker\n  - totag\n---\ntexto', fixed: '---\ntags:\n  - Docker\n---\ntexto' },
    { note: '#ToTag #ToLink\n- - -\n[[#Redes]] [docs](https://docs.docker.com)', fixed: '#ToTag #ToLink\n- - -\n[[#Redes]] [docs](https://docs.docker.com)' },
  ],
  edits({ rule, span }, note) {
    const { text } = note;
    if (!(rule === 'to-tag' ? isTagged(note) : isLinked(note))) return [];
    if (note.tags.find((tag) => tag.span.from === span.from)?.place === 'frontmatter') return [removeYamlItem(text, span)];
    const line = removeLines(text, span.from, span.to);
    return [text.slice(line.from, line.to).trim() === text.slice(span.from, span.to) ? line : removeTagWords(text, span)];
  },
};

function isTagged({ tags }: Note): boolean {
  return tags.some(({ role }) => role === 'topic');
}

function isLinked({ links }: Note): boolean {
  return links.some(({ kind, target, isClosed }) => kind !== 'url' && kind !== 'embed' && isClosed && target !== '' && !isWebAddress(target));
}
